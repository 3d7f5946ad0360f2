#include "core/transcript/transcriptreader.h"

#include "core/store/recording.h"
#include "core/transcript/callnumbers.h"
#include "core/transcript/callrecorder.h"
#include "core/transcript/endpointkey.h"
#include "core/transcript/firstline.h"
#include "core/transcript/jsonlineparser.h"
#include "core/transcript/linefeed.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr qsizetype kHeaderChars = 200;
/// Of one endpoint's settings; the longest greeting and reply fit.
constexpr size_t kSettingsBytes = size_t(limits::kMiB);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptReader)
};

QString textOf(const JsonLine::Text &text, qsizetype mostChars = kHeaderChars)
{
    const std::string_view bytes = text.value_or("");
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).left(mostChars);
}

class Reader
{
public:
    Reader(int descriptor, QString name, Recording &into, TranscriptLoad *progress)
        : m_name(std::move(name))
        , m_recording(into)
        , m_lines(descriptor, limits::kTranscriptLineBytes)
        , m_calls(into)
        , m_progress(progress)
    { }

    Result<TranscriptContent> read();

private:
    [[nodiscard]] Error failure(int code, const QString &sentence) const
    {
        return {code, QStringLiteral("“%1” %2").arg(QDir::toNativeSeparators(m_name), sentence)};
    }
    [[nodiscard]] Result<void> takeLine(const LineBatch::Line &line);
    [[nodiscard]] LineProblem take(const JsonLine &line);
    [[nodiscard]] LineProblem takeCall(const JsonLine &line);
    [[nodiscard]] LineProblem takeTransfer(const TransferLine &line);
    void addUp(qsizetype index, const JsonLine::Number &number);
    [[nodiscard]] LineProblem takeNote(const JsonLine &line);
    [[nodiscard]] LineProblem takeSettings(const JsonLine &line);
    void takeHeader(const JsonLine &line);
    void skip(const LineBatch::Line &line, LineProblem problem);
    [[nodiscard]] bool goesOn(qint64 bytesRead);

    const QString m_name;
    Recording &m_recording;
    LineFeed m_lines;
    JsonLineParser m_parser;
    JsonLine m_line; ///< the one at hand, unless it is a transfer
    CallRecorder m_calls;
    CallNumbers m_numbers;
    Notes m_notes;
    TranscriptLoad *m_progress;
    TranscriptContent m_content;
    bool m_isKnown = false; ///< to be a transcript
    bool m_hasHeader = false;
};

QByteArrayView withoutBlanks(QByteArrayView bytes, bool isFirst)
{
    constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");
    if (isFirst && bytes.startsWith(kByteOrderMark))
        bytes = bytes.sliced(kByteOrderMark.size());
    return bytes.trimmed();
}

Result<TranscriptContent> Reader::read()
{
    while (const LineBatch *batch = m_lines.next()) {
        for (const LineBatch::Line &line : batch->lines) {
            if (Result<void> taken = takeLine(line); !taken)
                return taken.error();
        }
        if (!goesOn(batch->bytesRead))
            return Error{ECANCELED, Text::tr("Opening was cancelled.")};
    }
    if (m_lines.error() != 0)
        return failure(m_lines.error(),
            Text::tr("could not be read. The system says: %1.")
                .arg(qt_error_string(m_lines.error())));
    if (!m_isKnown)
        return failure(0, Text::tr("is empty."));
    m_content.notes = m_notes.texts();
    return std::move(m_content);
}

/// Fails if the file is none of ours; what is wrong with the line itself is only noted.
Result<void> Reader::takeLine(const LineBatch::Line &line)
{
    LineProblem problem = LineProblem::None;
    if (line.isTransfer) {
        m_isKnown = true;
        problem = takeTransfer(line.transfer);
    } else {
        const QByteArrayView bytes = withoutBlanks(line.bytes, line.number == 1);
        if (bytes.isEmpty() && !line.isTooLong)
            return {};
        problem = line.isTooLong ? LineProblem::TooLong : m_parser.parse(bytes, m_line);
        if (!m_isKnown) {
            if (Result<void> known = checkFirstLine(m_line, problem); !known)
                return failure(0, known.error().message);
            m_isKnown = true;
        }
        if (problem == LineProblem::None)
            problem = take(m_line);
    }
    if (problem != LineProblem::None)
        skip(line, problem);
    return {};
}

/// Tells how far it is, after each piece that was read; false when nobody wants the rest.
bool Reader::goesOn(qint64 bytesRead)
{
    if (!m_progress)
        return true;
    m_progress->bytesRead.store(bytesRead, std::memory_order_relaxed);
    return !m_progress->cancelled.load(std::memory_order_relaxed);
}

LineProblem Reader::take(const JsonLine &line)
{
    switch (line.kind) {
    case JsonLine::Kind::Header:
        takeHeader(line);
        return LineProblem::None;
    case JsonLine::Kind::Call:
        return takeCall(line);
    case JsonLine::Kind::Note:
        return takeNote(line);
    case JsonLine::Kind::Kernel:
        return m_calls.recordFact(line);
    case JsonLine::Kind::Settings:
        return takeSettings(line);
    case JsonLine::Kind::Ended:
        m_content.endedNs = line.ended;
        return LineProblem::None;
    case JsonLine::Kind::Unknown: // perhaps of a newer minor version
        return LineProblem::None;
    }
    return LineProblem::None;
}

void Reader::takeHeader(const JsonLine &line)
{
    if (std::exchange(m_hasHeader, true))
        return;
    TranscriptHeader &header = m_content.header;
    header.program = textOf(line.program);
    header.host = textOf(line.host);
    header.system = textOf(line.system);
    header.started = QDateTime::fromString(textOf(line.started), Qt::ISODateWithMs);
    if (header.started.isValid())
        m_recording.setStartedAt(header.started);
}

LineProblem Reader::takeCall(const JsonLine &line)
{
    const qsizetype index = m_recording.events().size();
    const LineProblem problem = m_calls.recordCall(line);
    if (problem != LineProblem::None)
        return problem;
    addUp(index, line.n);
    return LineProblem::None;
}

LineProblem Reader::takeTransfer(const TransferLine &line)
{
    const qsizetype index = m_recording.events().size();
    const LineProblem problem = m_calls.recordTransfer(line);
    if (problem == LineProblem::None)
        addUp(index, line.number);
    return problem;
}

/// Takes the call that has been recorded there into what is told of all.
void Reader::addUp(qsizetype index, const JsonLine::Number &number)
{
    if (number)
        m_numbers.add(*number, index);
    const SocketEvent &event = m_recording.events().at(index);
    ++m_content.header.callCount;
    if (event.result > 0 && event.isSend())
        m_content.header.bytesSent += event.result;
    else if (event.result > 0 && event.isReceive() && !event.isPeek())
        m_content.header.bytesReceived += event.result;
}

LineProblem Reader::takeNote(const JsonLine &line)
{
    if (!line.event || !line.text)
        return LineProblem::Missing;
    const qsizetype index = m_numbers.indexOf(*line.event);
    if (index < 0)
        return LineProblem::NoSuchCall;
    // One more than is kept, so that it is cut where a person's own note would be.
    return m_notes.set(index, textOf(line.text, limits::kNoteChars + 1)) ? LineProblem::None
                                                                         : LineProblem::TooMany;
}

LineProblem Reader::takeSettings(const JsonLine &line)
{
    if (line.settings.size() > kSettingsBytes)
        return LineProblem::TooLong;
    if (m_content.settings.size() >= limits::kEndpointSettings)
        return LineProblem::TooMany;
    QJsonObject object = QJsonDocument::fromJson(
        QByteArray::fromRawData(line.settings.data(), qsizetype(line.settings.size())))
                             .object();
    const QByteArray name = object.take(QLatin1StringView("endpoint")).toString().toUtf8();
    const std::optional<EndpointId> id
        = endpointNamed(std::string_view(name.constData(), size_t(name.size())));
    if (!id)
        return LineProblem::UnknownName;
    m_content.settings.append({*id, object});
    return LineProblem::None;
}

void Reader::skip(const LineBatch::Line &line, LineProblem problem)
{
    if (!line.isWhole) {
        m_content.endsTorn = true;
        return;
    }
    ++m_content.skippedCount;
    if (m_content.skipped.size() < limits::kNamedLines)
        m_content.skipped.append({line.number, problem});
}

} // namespace

QString skippedLineText(const SkippedLine &line)
{
    return Text::tr("line %1: %2").arg(QString::number(line.number), problemText(line.problem));
}

Result<TranscriptContent> readTranscript(
    int descriptor, const QString &name, Recording &into, TranscriptLoad *progress)
{
    struct stat status = {};
    if (progress && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        progress->bytesTotal.store(status.st_size, std::memory_order_relaxed);
    return Reader(descriptor, name, into, progress).read();
}

Result<TranscriptContent> loadTranscript(
    const QString &path, Recording &into, TranscriptLoad *progress)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        const int errorNumber = errno;
        return Error{errorNumber,
            Text::tr("“%1” could not be opened. The system says: %2.")
                .arg(QDir::toNativeSeparators(path), qt_error_string(errorNumber))};
    }
    Result<TranscriptContent> read = readTranscript(descriptor, path, into, progress);
    ::close(descriptor);
    return read;
}

} // namespace socketscope
