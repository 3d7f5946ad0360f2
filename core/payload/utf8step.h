#pragma once

#include <QtGlobal>

namespace socketscope {

/// What stands at one place of a byte stream that should be UTF-8.
struct Utf8Step
{
    enum class Kind : quint8
    {
        Character, ///< a whole, valid character of `length` bytes
        Invalid, ///< a byte that can begin no character here; length is 1
        Incomplete, ///< the bytes end inside a character that may yet become valid
    };

    Kind kind = Kind::Invalid;
    quint8 length = 1; ///< bytes to go on by; of Incomplete: the bytes that are there
    char32_t character = 0;
};

/// Looks at the bytes [begin, end), which must not be empty. Strict: no overlong forms, no
/// surrogates, nothing above U+10FFFF (RFC 3629 §4).
[[nodiscard]] Utf8Step nextUtf8(const uchar *begin, const uchar *end);

} // namespace socketscope
