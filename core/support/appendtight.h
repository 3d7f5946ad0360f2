#pragma once

#include <utility>
#include <vector>

namespace socketscope {

/// push_back() for lists that live as long as the session: they grow by an eighth instead of
/// doubling, so that at most an eighth of their room is unused.
template <typename T>
void appendTight(std::vector<T> &list, T item)
{
    if (list.size() == list.capacity())
        list.reserve(list.size() + list.size() / 8 + 8);
    list.push_back(std::move(item));
}

} // namespace socketscope
