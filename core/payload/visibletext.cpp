#include "core/payload/visibletext.h"

#include "core/payload/utf8step.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace socketscope {

namespace {

constexpr char16_t kControlPictures = u'\u2400';
constexpr char16_t kPictureOfDelete = u'\u2421';

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

/// Characters without a look of their own that change how their neighbours read, in order.
/// U+200C and U+200D are left alone: Hindi and emoji are not written right without them.
constexpr CharacterRange kUnseen[] = {
    {0x80, 0x9f}, // C1 controls, which terminals obey
    {0xad, 0xad}, // soft hyphen
    {0x61c, 0x61c}, // Arabic letter mark
    {0x180e, 0x180e}, // Mongolian vowel separator
    {0x200b, 0x200b}, // zero width space
    {0x200e, 0x200f}, // left-to-right and right-to-left mark
    {0x2028, 0x202e}, // line and paragraph separator, embeddings and overrides
    {0x2060, 0x206f}, // word joiner, invisible operators, isolates
    {0xfeff, 0xfeff}, // byte order mark
    {0xfff9, 0xfffb}, // interlinear annotation
    {0xfffe, 0xffff}, // no characters
    {0xe0000, 0xe007f}, // tags
};

bool isUnseen(char32_t character)
{
    return std::any_of(
        std::begin(kUnseen), std::end(kUnseen), [character](const CharacterRange &range) {
            return character >= range.first && character <= range.last;
        });
}

void appendCharacter(QString &text, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        text += QChar(QChar::highSurrogate(character));
        text += QChar(QChar::lowSurrogate(character));
    } else {
        text += QChar(char16_t(character));
    }
}

} // namespace

void appendVisible(QString &text, char32_t character, LineBreaks breaks)
{
    if (character >= 0x20 && character < 0x7f) {
        text += QChar(char16_t(character));
    } else if (character < 0x20) {
        const bool kept = breaks == LineBreaks::Keep && (character == U'\n' || character == U'\t');
        text += QChar(char16_t(kept ? character : kControlPictures + character));
    } else if (character == 0x7f) {
        text += QChar(kPictureOfDelete);
    } else if (isUnseen(character)) {
        text += u'\u27e8' + QStringLiteral("U+")
            + QString::number(character, 16).toUpper().rightJustified(4, u'0') + u'\u27e9';
    } else {
        appendCharacter(text, character);
    }
}

void appendInvalidByte(QString &text, uchar byte)
{
    constexpr char kDigits[] = "0123456789abcdef";
    text += u'\u27e8';
    text += QLatin1Char(kDigits[byte >> 4]);
    text += QLatin1Char(kDigits[byte & 0xf]);
    text += u'\u27e9';
}

QString visibleLine(QByteArrayView bytes, qsizetype maxChars, qint64 totalBytes)
{
    QString text;
    text.reserve(qMin(bytes.size(), maxChars) + 16);
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = at + bytes.size();
    while (at < end) {
        const Utf8Step step = nextUtf8(at, end);
        const qsizetype before = text.size();
        if (step.kind == Utf8Step::Kind::Character)
            appendVisible(text, step.character, LineBreaks::Show);
        else
            appendInvalidByte(text, *at);
        if (text.size() > maxChars) {
            text.truncate(before);
            break;
        }
        at += step.kind == Utf8Step::Kind::Character ? step.length : 1;
    }
    const qint64 hidden = (end - at) + qMax<qint64>(0, totalBytes - bytes.size());
    return hidden > 0 ? text + hiddenBytesText(hidden) : text;
}

QString hiddenBytesText(qint64 bytes)
{
    const int number = int(std::min<qint64>(bytes, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("VisibleText", "… +%n bytes", nullptr, number);
}

} // namespace socketscope
