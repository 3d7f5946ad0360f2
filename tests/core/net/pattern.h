#pragma once

#include <QByteArray>

namespace socketscope {

/// Bytes in which every shift would show: noise, repeated at a length that is prime.
[[nodiscard]] inline QByteArray pattern(qsizetype size)
{
    QByteArray noise(100'003, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return noise.repeated(size / noise.size() + 1).first(size);
}

} // namespace socketscope
