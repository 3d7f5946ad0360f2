#include "core/program/programmaker.h"

#include "core/store/recording.h"
#include "core/support/limits.h"

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
    ProgramStep step;
    step.call = event.call();
    step.part = call.part;
    step.number = call.row + 1;
    step.socket = placeOf(event.socketId);
    step.count = event.result;
    step.size = event.hasData() ? m_recording.sizeAsked(event) : event.argument;
    step.isEnd = event.isEndOfStream() && m_program.sockets[step.socket].type != SOCK_DGRAM;
    step.argument = event.argument;
    step.flags = quint16(event.messageFlags);
    step.errorNumber = int(event.errorNumber);
    step.shown = shown(event);
    if (event.failed()) {
        step.remark = reasonToLeaveOut(event);
        step.kind = step.remark.isEmpty() ? ProgramStep::Kind::Fail : ProgramStep::Kind::LeaveOut;
    }
    if (event.call() != Call::Socket && !m_program.sockets[step.socket].isMade) {
        step.kind = ProgramStep::Kind::LeaveOut;
        step.remark = tr("The record does not tell how this socket was made.");
    } else if (event.call() >= Call::SslNew || m_encrypted.contains(step.socket)) {
        leaveOutEncrypted(step);
    }
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
    if (!event.isSend() && !isOption)
        return;
    const qint64 moved = event.isSend() ? (event.failed() ? step.size : event.result) : 0;
    QByteArrayView kept = m_reader.bytesOf(event);
    if (event.isSend()) {
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
        m_ended[step.socket] = m_ended[step.socket] || step.isEnd;
        break;
    case Call::Send:
    case Call::Shutdown:
        socket.sendsAfterEnd = socket.sendsAfterEnd || m_ended[step.socket];
        break;
    default:
        break;
    }
}

/// TLS is left to libraries; what goes over the wire cannot be sent a second time.
void ProgramMaker::leaveOutEncrypted(ProgramStep &step)
{
    m_encrypted.insert(step.socket);
    if (step.call == Call::Close || step.call == Call::Shutdown)
        return;
    step.kind = ProgramStep::Kind::LeaveOut;
    step.remark = tr("TLS is not written as code; this call is left out.");
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
    nameSockets();
    return std::move(m_program);
}

} // namespace socketscope
