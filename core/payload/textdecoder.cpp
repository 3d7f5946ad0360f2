#include "core/payload/textdecoder.h"

#include "core/payload/utf8step.h"
#include "core/support/limits.h"

#include <algorithm>

namespace socketscope {

namespace {

const uchar *beginOf(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xc0) == 0x80;
}

/// The longest beginning of at most length bytes that does not end inside a character.
qsizetype wholeCharacters(QByteArrayView bytes, qsizetype length)
{
    qsizetype end = length;
    while (end > length - 3 && end > 0 && isContinuation(bytes[end]))
        --end;
    return isContinuation(bytes[end]) ? length : end;
}

/// The last one to three bytes, from where a character could begin that is not complete yet.
QByteArrayView possiblyTornEnd(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        if (!isContinuation(bytes[bytes.size() - back]))
            return bytes.last(back);
    }
    return {};
}

} // namespace

QString TextDecoder::decode(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size() + 4);
    bytes = decodeHeld(text, bytes);
    while (!bytes.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype length = newline < 0 ? bytes.size() : newline + 1;
        decodeLine(text, bytes.first(length));
        bytes = bytes.sliced(length);
    }
    return text;
}

QString TextDecoder::finish()
{
    QString text;
    for (int index = 0; index < m_heldCount; ++index)
        appendInvalidByte(text, m_held[size_t(index)]);
    m_heldCount = 0;
    return text;
}

/// Completes the held character with the first of the new bytes; returns the bytes not yet used.
QByteArrayView TextDecoder::decodeHeld(QString &text, QByteArrayView bytes)
{
    if (m_heldCount <= 0 || bytes.isEmpty())
        return bytes;
    std::array<uchar, 6> joined{};
    const qsizetype held = qMin<qsizetype>(m_heldCount, qsizetype(m_held.size())); // for g++ 12
    const qsizetype taken = qMin<qsizetype>(3, bytes.size());
    std::copy_n(m_held.begin(), held, joined.begin());
    std::copy_n(beginOf(bytes), taken, joined.begin() + held);
    qsizetype at = 0;
    while (at < held) {
        const Utf8Step step = nextUtf8(&joined[size_t(at)], joined.data() + held + taken);
        if (step.kind == Utf8Step::Kind::Incomplete && taken == bytes.size()) {
            hold(QByteArrayView(&joined[size_t(at)], held + taken - at));
            return {};
        }
        if (step.kind == Utf8Step::Kind::Character)
            appendVisible(text, step.character, m_breaks);
        else
            appendInvalidByte(text, joined[size_t(at)]);
        at += step.kind == Utf8Step::Kind::Character ? step.length : 1;
    }
    m_heldCount = 0;
    return bytes.sliced(at - held);
}

void TextDecoder::decodeLine(QString &text, QByteArrayView line)
{
    if (line.size() <= limits::kShownLineBytes) {
        decodeBytes(text, line);
        return;
    }
    const qsizetype shown = wholeCharacters(line, limits::kShownLineBytes);
    decodeBytes(text, line.first(shown));
    const bool isEnded = line.endsWith('\n');
    text += hiddenBytesText(line.size() - shown - (isEnded ? 1 : 0));
    m_heldCount = 0;
    QString notShown;
    if (isEnded)
        appendVisible(text, U'\n', m_breaks);
    else
        decodeBytes(notShown, possiblyTornEnd(line));
}

void TextDecoder::decodeBytes(QString &text, QByteArrayView bytes)
{
    const uchar *at = beginOf(bytes);
    const uchar *const end = at + bytes.size();
    while (at < end) {
        const Utf8Step step = nextUtf8(at, end);
        if (step.kind == Utf8Step::Kind::Incomplete) {
            hold(QByteArrayView(at, end - at));
            return;
        }
        if (step.kind == Utf8Step::Kind::Character)
            appendVisible(text, step.character, m_breaks);
        else
            appendInvalidByte(text, *at);
        at += step.length;
    }
}

void TextDecoder::hold(QByteArrayView bytes)
{
    m_heldCount = int(bytes.size());
    std::copy_n(beginOf(bytes), bytes.size(), m_held.begin());
}

} // namespace socketscope
