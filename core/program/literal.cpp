#include "core/program/literal.h"

#include "core/payload/utf8step.h"
#include "core/payload/visibletext.h"

#include <QChar>

namespace socketscope {

namespace {

/// A letter or mark that may stand in a program as itself: one that is seen, and turns no text
/// around.
bool isHarmless(char32_t character)
{
    if (character < 0x80)
        return character >= 0x20 && character < 0x7f;
    if (!QChar::isPrint(character) || QChar::isSpace(character))
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        break;
    }
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirL || direction == QChar::DirEN || direction == QChar::DirON
        || direction == QChar::DirNSM || direction == QChar::DirET || direction == QChar::DirCS
        || direction == QChar::DirES;
}

Utf8Step stepAt(QByteArrayView bytes, qsizetype index)
{
    const auto *begin = reinterpret_cast<const uchar *>(bytes.data());
    return nextUtf8(begin + index, begin + bytes.size());
}

/// Whether all of it is UTF-8 that may stand as itself, but for ASCII's control characters.
bool isReadable(QByteArrayView bytes)
{
    for (qsizetype index = 0; index < bytes.size();) {
        const Utf8Step step = stepAt(bytes, index);
        if (step.kind != Utf8Step::Kind::Character
            || (step.character >= 0x80 && !isHarmless(step.character)))
            return false;
        index += step.length;
    }
    return true;
}

/// "\n", "\r", "\t", "\\", "\"" for these; "" for all else.
QByteArrayView namedEscape(char character)
{
    switch (character) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\\':
        return "\\\\";
    case '"':
        return "\\\"";
    default:
        return {};
    }
}

struct Dialect
{
    QByteArrayView opening;
    QByteArray (*escape)(uchar byte);
    bool hasTrigraphs = false;
};

QByteArrayList literalsOf(QByteArrayView bytes, qsizetype lineChars, const Dialect &dialect)
{
    const bool readable = isReadable(bytes);
    QByteArrayList pieces;
    QByteArray piece = dialect.opening.toByteArray();
    const auto endPiece = [&] {
        pieces.append(piece + '"');
        piece = dialect.opening.toByteArray();
    };
    for (qsizetype index = 0; index < bytes.size();) {
        const uchar byte = uchar(bytes[index]);
        const qsizetype length
            = byte >= 0x80 && readable ? qsizetype(stepAt(bytes, index).length) : 1;
        const QByteArrayView named = namedEscape(char(byte));
        if (!named.isEmpty())
            piece += named;
        else if (byte == '?' && dialect.hasTrigraphs && piece.endsWith('?'))
            piece += "\\?";
        else if (length > 1)
            piece += bytes.sliced(index, length);
        else if (byte >= 0x20 && byte < 0x7f)
            piece += char(byte);
        else
            piece += dialect.escape(byte);
        index += length;
        if (index < bytes.size() && (byte == '\n' || piece.size() >= lineChars))
            endPiece();
    }
    endPiece();
    return pieces;
}

} // namespace

bool isPythonText(QByteArrayView bytes)
{
    const bool isAscii = std::all_of(
        bytes.begin(), bytes.end(), [](char character) { return uchar(character) < 0x80; });
    return !isAscii && isReadable(bytes);
}

QByteArrayList pythonLiterals(QByteArrayView bytes, qsizetype lineChars)
{
    const auto escape = [](uchar byte) {
        return "\\x" + QByteArray::number(byte, 16).rightJustified(2, '0');
    };
    return literalsOf(bytes, lineChars, {isPythonText(bytes) ? "\"" : "b\"", escape});
}

QByteArrayList cLiterals(QByteArrayView bytes, qsizetype lineChars)
{
    const auto escape = [](uchar byte) {
        return '\\' + QByteArray::number(byte, 8).rightJustified(3, '0');
    };
    return literalsOf(bytes, lineChars, {"\"", escape, true});
}

QByteArray commentText(const QString &text)
{
    QString visible;
    for (const char32_t character : text.toUcs4()) {
        if (character >= 0x80 && !isHarmless(character))
            visible += QStringLiteral("<U+%1>").arg(
                QString::number(character, 16).toUpper().rightJustified(4, u'0'));
        else
            appendVisible(visible, character, LineBreaks::Show);
    }
    QByteArray safe;
    for (const char character : visible.toUtf8()) {
        if (character == '\\')
            safe += "\\134"; // a backslash at the end would take in the next line
        else if (character == '?' && safe.endsWith('?'))
            safe += "\\077";
        else if ((character == '/' && safe.endsWith('*'))
            || (character == '*' && safe.endsWith('/')))
            safe += character == '/' ? "\\057" : "\\052";
        else
            safe += character == '"' ? '\'' : character;
    }
    return safe;
}

} // namespace socketscope
