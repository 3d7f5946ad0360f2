#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

namespace socketscope {

/// Any bytes as string literals of a language, so that none of them can end a literal, begin a
/// comment or change how the rest is read. Letters of scripts that run from left to right stay
/// readable where the bytes are UTF-8; everything else that is no printable ASCII is an escape.
/// Each piece is one literal with its quotes, of about `lineChars` characters; one after the other
/// they are the whole. Pieces end after line feeds where that is possible.
[[nodiscard]] QByteArrayList pythonLiterals(QByteArrayView bytes, qsizetype lineChars = 72);
/// The same for C and C++. Octal escapes, which have three digits at most, and no trigraphs.
[[nodiscard]] QByteArrayList cLiterals(QByteArrayView bytes, qsizetype lineChars = 72);
/// Whether pythonLiterals() gives texts rather than bytes, which need an encode().
[[nodiscard]] bool isPythonText(QByteArrayView bytes);

/// A text as it may stand in a comment or a docstring of any of the languages: on one line, without
/// backslashes at its end, quotes, ends of comments or trigraphs.
[[nodiscard]] QByteArray commentText(const QString &text);

} // namespace socketscope
