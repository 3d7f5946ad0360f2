#include "core/report/labreport.h"

#include "core/picture/sessionpicture.h"
#include "core/program/socketprogram.h"
#include "core/report/reporttheory.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabReport)
};

/// A format that writes nothing: it gathers what the walk through the record brings.
class ReportGatherer final : public TranscriptFormat
{
public:
    ReportGatherer(const Recording &recording, LabReport &report)
        : m_report(report)
        , m_table(recording)
        , m_chat(recording, LineBreaks::Keep)
    { }

    void appendHeader(TextBuffer &, const TranscriptHeader &header) override
    {
        m_report.header = header;
    }

    void appendLine(TextBuffer &, const TranscriptLine &line) override
    {
        m_chat.add(line);
        addTheory(line.event.call());
        if (qsizetype(m_report.calls.size()) == limits::kReportCalls)
            ++m_report.callsLeftOut;
        else if (std::optional<DocumentTable::Row> row = m_table.take(line))
            m_report.calls.push_back(std::move(*row));
    }

    void appendNote(TextBuffer &, qsizetype, const QString &) override { }

    void appendEnd(TextBuffer &) override
    {
        m_report.outputs = m_chat.conversations();
        for (SessionChat::Conversation &conversation : m_report.outputs) {
            const qsizetype size = qsizetype(conversation.messages.size());
            if (size <= limits::kReportMessages)
                continue;
            conversation.leftOut += size - limits::kReportMessages;
            conversation.messages.resize(size_t(limits::kReportMessages));
        }
    }

private:
    void addTheory(Call call)
    {
        const size_t index = size_t(call);
        if (index >= m_places.size())
            return;
        if (m_places[index] == 0) {
            const CallTheory theory = theoryOf(call);
            if (theory.text.isEmpty())
                return;
            m_report.theory.push_back({QLatin1StringView(callName(call)) + QStringLiteral("()"),
                theory.page, theory.text});
            m_places[index] = m_report.theory.size();
        }
        ++m_report.theory[m_places[index] - 1].count;
    }

    LabReport &m_report;
    DocumentTable m_table;
    SessionChat m_chat;
    std::array<size_t, kCallCount> m_places{}; ///< by call: its place in the theory, from 1
};

LabReport::Program programOf(
    const TranscriptSource &source, EndpointId endpoint, ProgramLanguage language)
{
    const QByteArray text
        = programText(socketProgram(source.recording, endpoint, source.callCount), language);
    LabReport::Program program{programFileName(endpoint, language), {}};
    program.lines = QString::fromUtf8(text).split(u'\n');
    program.lines.removeLast(); // after the last line feed
    program.leftOut = qMax<qsizetype>(0, program.lines.size() - limits::kReportProgramLines);
    program.lines.resize(program.lines.size() - program.leftOut);
    return program;
}

} // namespace

QString LabReport::kind()
{
    return Text::tr("Lab report");
}

QString LabReport::dateText() const
{
    return QLocale().toString(header.started.toLocalTime().date(), QLocale::LongFormat);
}

QString LabReport::callsLeftOutText() const
{
    return callsLeftOut == 0 ? QString()
                             : Text::tr("%n more call(s) are in the transcript.", nullptr,
                                 int(qMin(callsLeftOut, qsizetype(1 << 30))));
}

QString LabReport::linesLeftOutText(const Program &program)
{
    return program.leftOut == 0
        ? QString()
        : Text::tr("%n more line(s); “Show as code” has them all.", nullptr, int(program.leftOut));
}

LabReport makeLabReport(const TranscriptSource &source, const ReportWords &words,
    std::optional<ReportTranscript> transcript)
{
    LabReport report;
    report.words = words;
    report.transcript = std::move(transcript);
    ReportGatherer gatherer(source.recording, report);
    // Nothing is written, so nothing can fail.
    static_cast<void>(
        writeTranscript(source, gatherer, [](QByteArrayView) { return Result<void>(); }));
    const QList<EndpointId> endpoints = programEndpoints(source.recording, source.callCount);
    for (const EndpointId endpoint :
        endpoints.first(qMin(endpoints.size(), limits::kReportPrograms)))
        report.programs.push_back(programOf(source, endpoint, words.language));
    if (report.header.callCount > 0)
        report.picture = svgPicture(
            sessionPicture(source.recording, {source.callCount, source.notes, source.choice}),
            PicturePalette::light());
    return report;
}

} // namespace socketscope
