#pragma once

#include <QtGlobal>

namespace socketscope {

/// A small number of a small number as cells to be counted by eye.
struct GaugeCells
{
    int cells = 0;
    int filled = 0;

    friend bool operator==(const GaugeCells &, const GaugeCells &) = default;
};

/// A cell for each of `room` while there are at most `most` of them; else each stands for several.
/// Then one is filled as soon as there is anything, and all only when it is full.
[[nodiscard]] GaugeCells gaugeCells(quint32 amount, quint32 room, int most);

/// How far a bar of bytes is filled, 0 … 1. Logarithmic, so that one byte is seen (the first step)
/// and megabytes still move it; full at 16 MiB, more than a connection's kernel buffers take with
/// Linux' own limits (tcp_rmem 6 MiB and tcp_wmem 4 MiB at most).
[[nodiscard]] double byteLevel(qint64 bytes);

} // namespace socketscope
