#include "core/transcript/readableformat.h"

#include "core/describe/notetext.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "core/support/textbuffer.h"
#include "core/transcript/headerfacts.h"

#include <QCoreApplication>
#include <QStringList>

namespace socketscope {

namespace {

constexpr int kNumberWidth = 7;
constexpr int kTimeWidth = 15;
constexpr int kEndpointWidth = 11;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReadableFormat)
};

/// "12.000345678": seconds with nanoseconds, so that the column sorts and subtracts.
QString secondsText(qint64 ns)
{
    constexpr qint64 kNsPerSecond = 1'000'000'000;
    return QStringLiteral("%1.%2")
        .arg(ns / kNsPerSecond)
        .arg(ns % kNsPerSecond, 9, 10, QLatin1Char('0'));
}

void appendFact(TextBuffer &out, const QString &name, const QString &value)
{
    out << "# " << name.leftJustified(10) << ' ' << value << '\n';
}

} // namespace

ReadableFormat::ReadableFormat(const Recording &recording)
    : m_format(recording)
{ }

void ReadableFormat::appendHeader(TextBuffer &out, const TranscriptHeader &header)
{
    out << "# " << Text::tr("Transcript of a %1 session").arg(header.program) << '\n';
    for (const auto &[name, value] : HeaderFacts::of(header).sliced(1))
        appendFact(out, name, value);
    out << "#\n# " << Text::tr("#").rightJustified(kNumberWidth - 2)
        << Text::tr("time in s").rightJustified(kTimeWidth) << "  "
        << Text::tr("endpoint").leftJustified(kEndpointWidth) << Text::tr("call") << '\n';
}

void ReadableFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    const SocketEvent &event = line.event;
    out << QString::number(line.number).rightJustified(kNumberWidth)
        << secondsText(event.startNs).rightJustified(kTimeWidth) << "  "
        << endpointKey(event.endpoint()).leftJustified(kEndpointWidth) << m_format.inC(event);
    const QString data = m_format.preview(event, limits::kShownLineBytes);
    if (line.payload.isEmpty() && !data.isEmpty())
        out << "  " << data; // words of ours
    else if (!data.isEmpty())
        out << "  \"" << data << '"';
    out << '\n';
}

void ReadableFormat::appendNote(TextBuffer &out, qsizetype, const QString &text)
{
    const QString margin(kNumberWidth + kTimeWidth + 2, QLatin1Char(' '));
    const QString name = Text::tr("Note:") + QLatin1Char(' ');
    const QStringList lines = noteLines(text);
    for (qsizetype index = 0; index < lines.size(); ++index)
        out << margin << (index == 0 ? name : QString(name.size(), QLatin1Char(' ')))
            << lines[index] << '\n';
}

} // namespace socketscope
