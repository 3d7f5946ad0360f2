#include "core/payload/messageentry.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

EntryProblem problemAt(qsizetype position, qsizetype length, const QString &message)
{
    return {position, length, message};
}

int hexValue(QChar digit)
{
    const char16_t character = digit.unicode();
    if (character >= u'0' && character <= u'9')
        return character - u'0';
    if (character >= u'a' && character <= u'f')
        return character - u'a' + 10;
    if (character >= u'A' && character <= u'F')
        return character - u'A' + 10;
    return -1;
}

/// The byte that two hex digits at the position make, -1 if they are none.
int hexByte(const QString &text, qsizetype position)
{
    if (position + 1 >= text.size())
        return -1;
    const int high = hexValue(text.at(position));
    const int low = hexValue(text.at(position + 1));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// Appends what the escape at the backslash stands for and moves behind it.
std::optional<EntryProblem> takeEscape(const QString &text, qsizetype &position, QByteArray &bytes)
{
    const QChar letter = position + 1 < text.size() ? text.at(position + 1) : QChar();
    qsizetype length = 2;
    switch (letter.unicode()) {
    case u'n':
        bytes += '\n';
        break;
    case u'r':
        bytes += '\r';
        break;
    case u't':
        bytes += '\t';
        break;
    case u'0':
        bytes += '\0';
        break;
    case u'\\':
        bytes += '\\';
        break;
    case u'x': {
        const int byte = hexByte(text, position + 2);
        if (byte < 0)
            return problemAt(position, qMin<qsizetype>(4, text.size() - position),
                QCoreApplication::translate(
                    "MessageEntry", "After \\x come two hex digits, as in \\x1b."));
        bytes += char(byte);
        length = 4;
        break;
    }
    default:
        return problemAt(position, qMin<qsizetype>(2, text.size() - position),
            QCoreApplication::translate("MessageEntry",
                "A backslash begins \\n, \\r, \\t, \\0, \\xNN or \\\\; no other letter may follow "
                "it."));
    }
    position += length;
    return std::nullopt;
}

/// Appends the run of characters up to the stop character as UTF-8.
std::optional<EntryProblem> takeText(
    const QString &text, qsizetype &position, qsizetype end, LineEnding ending, QByteArray &bytes)
{
    const QStringView part = QStringView(text).sliced(position, end - position);
    if (!part.isValidUtf16()) {
        while (position < end && !text.at(position).isSurrogate())
            ++position;
        return problemAt(position, 1,
            QCoreApplication::translate(
                "MessageEntry", "There is half a character here that cannot be sent."));
    }
    QByteArray encoded = part.toUtf8();
    if (ending == LineEnding::CrLf)
        encoded.replace('\n', "\r\n");
    bytes += encoded;
    position = end;
    return std::nullopt;
}

EncodedEntry encodeText(const QString &entry, bool withEscapes, LineEnding ending)
{
    EncodedEntry encoded;
    qsizetype position = 0;
    while (position < entry.size() && !encoded.problem) {
        const qsizetype backslash = withEscapes ? entry.indexOf(u'\\', position) : -1;
        if (backslash == position)
            encoded.problem = takeEscape(entry, position, encoded.bytes);
        else
            encoded.problem = takeText(
                entry, position, backslash < 0 ? entry.size() : backslash, ending, encoded.bytes);
    }
    if (!encoded.problem)
        encoded.bytes += lineEndingBytes(ending);
    return encoded;
}

EncodedEntry encodeHex(const QString &entry)
{
    EncodedEntry encoded;
    for (qsizetype position = 0; position < entry.size();) {
        if (entry.at(position).isSpace()) {
            ++position;
            continue;
        }
        const int byte = hexByte(entry, position);
        if (byte >= 0) {
            encoded.bytes += char(byte);
            position += 2;
            continue;
        }
        const bool isLone = hexValue(entry.at(position)) >= 0
            && (position + 1 == entry.size() || entry.at(position + 1).isSpace());
        if (!isLone && hexValue(entry.at(position)) >= 0)
            ++position; // the second character is the wrong one
        encoded.problem = problemAt(position, 1,
            isLone ? QCoreApplication::translate(
                "MessageEntry", "A byte takes two hex digits, and here is only one.")
                   : QCoreApplication::translate(
                       "MessageEntry", "“%1” is no hex digit; write bytes as in 48 65 6c 6c 6f.")
                         .arg(entry.at(position)));
        break;
    }
    return encoded;
}

} // namespace

QByteArray lineEndingBytes(LineEnding ending)
{
    switch (ending) {
    case LineEnding::None:
        return {};
    case LineEnding::Lf:
        return QByteArrayLiteral("\n");
    case LineEnding::CrLf:
        return QByteArrayLiteral("\r\n");
    case LineEnding::Nul:
        return QByteArray(1, '\0');
    }
    return {};
}

EncodedEntry encodeEntry(const QString &entry, EntryMode mode, LineEnding ending)
{
    if (mode == EntryMode::Hex)
        return encodeHex(entry);
    return encodeText(entry, mode == EntryMode::Escapes, ending);
}

EncodedEntry decodeEscapes(const QString &entry)
{
    return encodeText(entry, true, LineEnding::None);
}

} // namespace socketscope
