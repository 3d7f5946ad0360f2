#include "core/picture/mermaid.h"

#include "core/describe/callformat.h"
#include "core/describe/notetext.h"
#include "core/payload/visibletext.h"
#include "core/store/recording.h"
#include "core/store/streammatch.h"
#include "core/support/limits.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cerrno>

namespace socketscope {

namespace {

constexpr qsizetype kPayloadChars = 40;
constexpr qsizetype kNoteChars = 200;
constexpr qsizetype kPartsPerCall = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

/// Marks that mean nothing to Mermaid wherever they stand in a text.
bool isHarmless(char32_t character)
{
    if (QChar::isLetterOrNumber(character) || QChar::isMark(character))
        return true;
    constexpr QStringView kHarmless = u" .,'\"()[]/_=-+*!?\u2192\u2190\u00b7\u2026\u2013\u2691";
    const bool isControlPicture = character >= 0x2400 && character <= 0x2421;
    return isControlPicture
        || (!QChar::requiresSurrogates(character)
            && kHarmless.contains(QChar(char16_t(character))));
}

/// Writes the diagram's lines in the order of the steps.
class DiagramWriter
{
public:
    explicit DiagramWriter(const DiagramRequest &request)
        : m_request(request)
        , m_recording(request.recording)
        , m_format(request.recording)
    {
        for (const DiagramRequest::Participant &participant : request.participants)
            m_known.insert(participant.socketId);
    }

    [[nodiscard]] QString write();

private:
    void addCall(qsizetype index);
    void addFailure(const SocketEvent &event);
    void addConnect(qsizetype index);
    void addAccept(const SocketEvent &event);
    void addTransfer(qsizetype index);
    void addReceive(qsizetype index);
    void addArrow(quint32 from, const char *arrow, quint32 to, const QString &text);
    void addNote(quint32 socketId, const QString &text);
    void addLine(const QString &line);
    [[nodiscard]] bool isFull() const
    {
        return m_lines.size() >= limits::kDiagramLines || m_size >= limits::kDiagramBytes;
    }
    /// `26 bytes "Thank you"`
    [[nodiscard]] QString bytesOf(const SocketEvent &event, qint64 bytes) const;

    const DiagramRequest &m_request;
    const Recording &m_recording;
    CallFormat m_format;
    QSet<quint32> m_known;
    QSet<quint32> m_used;
    QStringList m_lines;
    qsizetype m_size = 0;
};

QString idOf(quint32 socketId)
{
    return QStringLiteral("s%1").arg(socketId);
}

QString DiagramWriter::write()
{
    const qsizetype last = qMin(m_request.lastRank, m_request.order.size() - 1);
    const qsizetype first = qMax<qsizetype>(0, m_request.firstRank);
    qsizetype rank = first;
    for (; rank <= last && !isFull() && rank - first < limits::kDiagramCalls; ++rank) {
        const qsizetype index = m_request.order.eventAt(rank);
        addCall(index);
        if (const auto note = m_request.notes.find(index); note != m_request.notes.end())
            addNote(m_recording.events().at(index).socketId,
                QChar(0x2691) + QLatin1Char(' ') + noteLine(note->second, kNoteChars));
    }
    QString diagram
        = QStringLiteral("sequenceDiagram\n    accTitle: %1\n").arg(mermaidText(m_request.title));
    QString outermost;
    for (const DiagramRequest::Participant &participant : m_request.participants) {
        if (!m_used.contains(participant.socketId))
            continue;
        const QString id = idOf(participant.socketId);
        diagram
            += QStringLiteral("    participant %1 as %2\n").arg(id, mermaidText(participant.name));
        outermost = outermost.isEmpty() ? id : outermost.section(u',', 0, 0) + u',' + id;
    }
    diagram += m_lines.join(QString());
    if (rank <= last && !outermost.isEmpty())
        diagram += QStringLiteral("    Note over %1: %2\n")
                       .arg(outermost,
                           mermaidText(Text::tr("Cut here: %Ln call(s) more", nullptr,
                               int(qMin<qsizetype>(last - rank + 1, limits::kMaxEvents)))));
    return diagram;
}

void DiagramWriter::addCall(qsizetype index)
{
    const SocketEvent &event = m_recording.events().at(index);
    if (event.failed())
        return addFailure(event);
    switch (event.call()) {
    case Call::Bind:
    case Call::Listen:
    case Call::Shutdown:
    case Call::Close:
        return addNote(event.socketId, m_format.call(event));
    case Call::Connect:
        return addConnect(index);
    case Call::Accept:
        return addAccept(event);
    case Call::Send:
    case Call::SendTo:
        return addTransfer(index);
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return addReceive(index);
    case Call::SslHandshake:
        return addNote(
            event.socketId, m_format.call(event) + QStringLiteral(" = ") + m_format.result(event));
    case Call::SslRead:
    case Call::SslWrite:
        return addNote(event.socketId,
            CallFormat::name(event) + QLatin1Char(' ') + bytesOf(event, event.result));
    default:
        return;
    }
}

void DiagramWriter::addFailure(const SocketEvent &event)
{
    if (event.errorNumber != EAGAIN)
        addNote(
            event.socketId, m_format.call(event) + QStringLiteral(" = ") + m_format.result(event));
}

void DiagramWriter::addConnect(qsizetype index)
{
    const SocketEvent &event = m_recording.events().at(index);
    const qsizetype accepted = m_request.streams.acceptOf(m_recording, index);
    const quint32 listener = accepted < 0 ? 0 : m_recording.events().at(accepted).socketId;
    if (m_known.contains(listener))
        addArrow(event.socketId, "->>", listener, m_format.call(event));
    else
        addNote(event.socketId, m_format.call(event) + QStringLiteral(" = 0"));
}

void DiagramWriter::addAccept(const SocketEvent &event)
{
    const QString text = m_format.call(event) + QStringLiteral(" = ") + m_format.result(event);
    if (m_known.contains(event.acceptedSocketId()))
        addArrow(event.socketId, "-->>", event.acceptedSocketId(), text);
    else
        addNote(event.socketId, text);
}

/// A send is drawn with the recv that takes it; alone only if none is known.
void DiagramWriter::addTransfer(qsizetype index)
{
    const SocketEvent &event = m_recording.events().at(index);
    const std::vector<StreamPart> parts = m_request.streams.recvsOf(m_recording, index, 1);
    if (parts.empty() || !m_known.contains(m_recording.events().at(parts.front().event).socketId))
        addNote(event.socketId,
            CallFormat::name(event) + QLatin1Char(' ') + bytesOf(event, event.result));
}

void DiagramWriter::addReceive(qsizetype index)
{
    const SocketEvent &event = m_recording.events().at(index);
    if (event.isEndOfStream())
        return addNote(
            event.socketId, m_format.call(event) + QStringLiteral(" = ") + m_format.result(event));
    bool isDrawn = false;
    for (const StreamPart &part : m_request.streams.sendsIn(m_recording, index, kPartsPerCall)) {
        const SocketEvent &sent = m_recording.events().at(part.event);
        if (!m_known.contains(sent.socketId))
            continue;
        isDrawn = true;
        addArrow(sent.socketId, "->>", event.socketId,
            QStringLiteral("%1 #%2 %3 %4 #%5, %6")
                .arg(CallFormat::name(sent), QString::number(part.event + 1), QChar(0x2192),
                    CallFormat::name(event), QString::number(index + 1),
                    bytesOf(part.bytes == event.result ? event : sent, part.bytes)));
    }
    if (!isDrawn)
        addNote(event.socketId,
            CallFormat::name(event) + QLatin1Char(' ') + bytesOf(event, event.result));
}

QString DiagramWriter::bytesOf(const SocketEvent &event, qint64 bytes) const
{
    const QString amount = Text::tr("%Ln byte(s)", nullptr, int(bytes));
    const QString text = bytes == event.result ? m_format.preview(event, kPayloadChars) : QString();
    return text.isEmpty() ? amount : QStringLiteral("%1 \"%2\"").arg(amount, text);
}

void DiagramWriter::addArrow(quint32 from, const char *arrow, quint32 to, const QString &text)
{
    if (!m_known.contains(from) || !m_known.contains(to))
        return;
    m_used.insert(from);
    m_used.insert(to);
    addLine(idOf(from) + QLatin1StringView(arrow) + idOf(to) + QStringLiteral(": ")
        + mermaidText(text));
}

void DiagramWriter::addNote(quint32 socketId, const QString &text)
{
    if (!m_known.contains(socketId))
        return;
    m_used.insert(socketId);
    addLine(QStringLiteral("Note over %1: %2").arg(idOf(socketId), mermaidText(text)));
}

void DiagramWriter::addLine(const QString &line)
{
    m_lines.append(QStringLiteral("    ") + line + QLatin1Char('\n'));
    m_size += m_lines.constLast().toUtf8().size();
}

} // namespace

QString mermaidDiagram(const DiagramRequest &request)
{
    return DiagramWriter(request).write();
}

QString mermaidText(const QString &text)
{
    QString visible;
    for (const char32_t character : text.toUcs4())
        appendVisible(visible, character, LineBreaks::Show);
    QString written;
    for (const char32_t character : visible.toUcs4()) {
        if (isHarmless(character))
            written += QString::fromUcs4(&character, 1);
        else
            written += u'#' + QString::number(quint32(character)) + u';';
    }
    // A word that closes a block in some places; the manual advises to hide it.
    static const QRegularExpression kEnd(
        QStringLiteral("\\bend\\b"), QRegularExpression::CaseInsensitiveOption);
    return written.replace(kEnd, QStringLiteral("#101;nd"));
}

} // namespace socketscope
