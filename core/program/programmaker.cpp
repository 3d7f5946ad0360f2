#include "core/program/programmaker.h"

#include "core/describe/tlstext.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "core/tls/tlsreason.h"

#include <QLocale>

#include <sys/socket.h>

namespace socketscope {

ProgramMaker::ProgramMaker(const Recording &recording, EndpointId endpoint)
    : m_recording(recording)
    , m_format(recording)
    , m_reader(recording.payload())
{
    m_program.endpoint = endpoint;
    m_program.session
        = QLocale::c().toString(recording.startedAt(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void ProgramMaker::take(const ProgramCall &call)
{
    const SocketEvent &event = m_recording.events().at(call.row);
    if (event.call() == Call::None)
        return;
    if (qsizetype(m_program.steps.size()) == limits::kProgramCalls) {
        ++m_program.leftOut;
        return;
    }
    if (isBelowTls(event))
        return;
    ProgramStep step = stepOf(event, call);
    addAddress(step, event);
    addDestination(step);
    addBytes(step, event);
    applyTo(m_program.sockets[step.socket], step, event);
    if (step.kind == ProgramStep::Kind::Make && event.isReceive() && (step.flags & MSG_PEEK)
        && step.count > 0 && m_program.sockets[step.socket].isStream())
        waitForAll(step);
    if (const quint32 accepted = event.acceptedSocketId())
        addAccepted(step, accepted);
    m_program.steps.push_back(std::move(step));
}

QString ProgramMaker::shown(const SocketEvent &event) const
{
    const QString call = m_format.call(event) + QStringLiteral(" = ") + m_format.result(event);
    return m_program.endpoint == kWholeSession
        ? endpointKey(event.endpoint()) + QStringLiteral(": ") + call
        : call;
}

ProgramStep ProgramMaker::stepOf(const SocketEvent &event, const ProgramCall &call)
{
    ProgramStep step;
    step.call = event.call();
    step.part = call.part;
    step.number = call.row + 1;
    step.socket = placeOf(event.socketId);
    step.count = event.result;
    step.size = event.hasData() ? m_recording.sizeAsked(event) : event.argument;
    step.isEnd = isCloseNotify(event)
        || (event.isEndOfStream() && m_program.sockets[step.socket].type != SOCK_DGRAM);
    step.argument = event.argument;
    step.flags = isTlsCall(event.call()) ? quint16(0) : quint16(event.messageFlags);
    step.errorNumber = int(event.errorNumber);
    step.shown = shown(event);
    if (event.failed()) {
        step.remark = reasonToLeaveOut(event);
        step.kind = step.remark.isEmpty() ? ProgramStep::Kind::Fail : ProgramStep::Kind::LeaveOut;
    }
    if (event.call() != Call::Socket && !m_program.sockets[step.socket].isMade) {
        step.kind = ProgramStep::Kind::LeaveOut;
        step.remark = tr("The record does not tell how this socket was made.");
    } else if (isTlsCall(event.call())) {
        takeTls(step, event);
    }
    return step;
}

/// Whether libssl makes the call, which a program leaves to it.
bool ProgramMaker::isBelowTls(const SocketEvent &event) const
{
    const auto place = m_places.constFind(event.socketId);
    return place != m_places.constEnd() && m_program.sockets[*place].isTls
        && (event.isSend() || event.isReceive());
}

void ProgramMaker::takeTls(ProgramStep &step, const SocketEvent &event)
{
    ProgramSocket &socket = m_program.sockets[step.socket];
    if (event.failed()) {
        step.tlsReason = tlsReasonKey(TlsReason(event.messageFlags)).data();
        if (step.tlsReason.isEmpty())
            step.tlsReason = "other";
    }
    const bool isOver = event.failed() && event.call() == Call::SslShutdown;
    if (m_program.endpoint == kWholeSession) {
        socket.isTls = true;
        step.kind = ProgramStep::Kind::LeaveOut;
        step.remark = tr("Both ends of TLS would wait for each other in one thread; a program of "
                         "each endpoint speaks it.");
    } else if (event.call() == Call::SslNew && !event.failed()) {
        socket.isTls = true;
        m_program.usesTls = true;
    } else if (!socket.isTls || isOver) {
        step.kind = ProgramStep::Kind::LeaveOut;
        step.remark = isOver ? tr("The connection was over.")
                             : tr("The record does not tell how TLS began on this socket.");
    } else if (event.call() == Call::SslHandshake && !event.failed()
        && m_program.fingerprint.isEmpty() && m_program.endpoint.isClient()) {
        m_program.fingerprint = tlsFingerprint(m_recording, event).toLatin1();
    }
}

size_t ProgramMaker::placeOf(quint32 socketId)
{
    const auto known = m_places.constFind(socketId);
    if (known != m_places.constEnd())
        return *known;
    m_program.sockets.emplace_back();
    return *m_places.insert(socketId, m_program.sockets.size() - 1);
}

void ProgramMaker::addBytes(ProgramStep &step, const SocketEvent &event)
{
    const bool isOption = event.call() == Call::SetSockOpt || event.call() == Call::GetSockOpt;
    const bool sends = movesOut(event);
    if (!sends && !isOption)
        return;
    const qint64 moved = sends ? (event.failed() ? step.size : event.result) : 0;
    QByteArrayView kept = m_reader.bytesOf(event);
    if (sends) {
        kept = kept.first(qMin(kept.size(), qsizetype(moved)));
        kept = kept.first(qMin(kept.size(), limits::kProgramBytes - m_bytes));
        m_bytes += kept.size();
        step.missing = moved - kept.size();
    }
    step.bytes = kept.toByteArray();
    if (step.missing > 0 && !m_program.sockets[step.socket].isStream())
        completeMessage(step);
    if (step.missing > 0)
        step.remark += tr("The program does not have all that was sent; dots stand for "
                          "the rest.");
}

/// A message is sent as a whole, so its dots are bytes of it.
void ProgramMaker::completeMessage(ProgramStep &step)
{
    m_bytes += step.missing;
    if (m_bytes > 2 * limits::kProgramBytes) {
        step.kind = ProgramStep::Kind::LeaveOut;
        return;
    }
    step.bytes += QByteArray(step.missing, '.');
    step.remark = tr("The record does not have all of this message; dots stand for it.");
    step.missing = 0;
}

/// A peek that sees as much as in the session, however it comes.
void ProgramMaker::waitForAll(ProgramStep &step)
{
    step.size = step.count;
    step.flags = quint16((step.flags & ~MSG_DONTWAIT) | MSG_WAITALL);
    step.remark = tr("It waits until as much is there as the session saw.");
}

void ProgramMaker::applyTo(ProgramSocket &socket, const ProgramStep &step, const SocketEvent &event)
{
    const bool worked = !event.failed();
    switch (event.call()) {
    case Call::Socket:
        socket.isMade = true;
        socket.domain = step.level();
        socket.type = step.option();
        break;
    case Call::Listen:
        socket.isListener = socket.isListener || worked;
        m_program.listens = m_program.listens || worked;
        break;
    case Call::Connect:
        socket.isConnected = true;
        break;
    case Call::Close:
        socket.isClosed = worked;
        break;
    case Call::Recv:
    case Call::SslRead:
        m_ended[step.socket] = m_ended[step.socket] || step.isEnd;
        break;
    case Call::Send:
    case Call::SslWrite:
    case Call::Shutdown:
        socket.sendsAfterEnd = socket.sendsAfterEnd || m_ended[step.socket];
        break;
    default:
        break;
    }
}

void ProgramMaker::addAccepted(ProgramStep &step, quint32 socketId)
{
    step.accepted = placeOf(socketId);
    const ProgramSocket &listener = m_program.sockets[step.socket];
    ProgramSocket &connection = m_program.sockets[step.accepted];
    connection.isAccepted = true;
    connection.isMade = true;
    connection.domain = listener.domain;
    connection.type = listener.type;
}

SocketProgram ProgramMaker::finish() &&
{
    chooseMainAddress();
    markTlsListeners();
    nameSockets();
    return std::move(m_program);
}

} // namespace socketscope
