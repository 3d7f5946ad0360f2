#include "core/program/programmaker.h"

#include "core/program/programnames.h"
#include "core/store/recording.h"

#include <algorithm>

// Who is meant by an address of a program, and what its variables are called.

namespace socketscope {

void ProgramMaker::addAddress(ProgramStep &step, const SocketEvent &event)
{
    step.address = m_recording.addressOf(event);
    if (step.address.isNull() || event.failed())
        return;
    if (event.call() == Call::GetSockName && !m_asked.contains(step.address))
        m_owners.insert(step.address, step.socket + 1);
    if (event.call() == Call::RecvFrom || event.call() == Call::RecvMsg) {
        int &peer = m_peers[step.address];
        if (peer == 0)
            peer = ++m_program.peers;
        step.peer = peer;
    } else if (event.call() == Call::Bind) {
        m_asked.insert(step.address);
        const QByteArray path = step.address.unixPath();
        if (!path.isEmpty() && !path.startsWith('\0'))
            m_program.sockets[step.socket].boundPath = path;
    }
}

/// Where a call goes that names somebody else's address: it may be known from earlier calls.
void ProgramMaker::addDestination(ProgramStep &step) const
{
    if (step.call != Call::Connect && step.call != Call::SendTo && step.call != Call::Bind)
        return;
    if (step.call != Call::Bind)
        step.peer = m_peers.value(step.address);
    const size_t owner = m_owners.value(step.address);
    if (owner > 0 && !m_program.sockets[owner - 1].isClosed)
        step.ownedBy = owner;
}

/// Which address a person may choose, and the calls that name it.
void ProgramMaker::chooseMainAddress()
{
    const auto isCandidate = [this](const ProgramStep &step) {
        const bool goesOut = step.call == Call::Connect || step.call == Call::SendTo;
        return (m_program.endpoint.isClient() ? goesOut : step.call == Call::Bind) && step.peer == 0
            && !step.address.isNull();
    };
    const auto main = std::find_if(m_program.steps.begin(), m_program.steps.end(), isCandidate);
    if (main == m_program.steps.end())
        return;
    m_program.mainAddress = main->address;
    m_program.mainHost = hostFor(m_program.sockets[main->socket], main->address);
    for (ProgramStep &step : m_program.steps)
        step.isMainAddress = step.address == m_program.mainAddress && step.peer == 0
            && (step.call == Call::Bind || step.call == Call::Connect || step.call == Call::SendTo);
}

/// Where one connection speaks TLS, the listener's others were to as well.
void ProgramMaker::markTlsListeners()
{
    for (ProgramSocket &socket : m_program.sockets)
        socket.isTls = socket.isTls && m_program.usesTls;
    for (const ProgramStep &step : m_program.steps) {
        const bool accepts = step.call == Call::Accept && step.kind == ProgramStep::Kind::Make;
        if (accepts && m_program.sockets[step.accepted].isTls)
            m_program.sockets[step.socket].isTls = true;
    }
    for (const ProgramStep &step : m_program.steps) {
        if (step.call == Call::Accept && m_program.sockets[step.socket].isTls)
            m_program.sockets[step.accepted].isTls = true;
    }
}

/// "listener", "connection", "client" for the only one of its kind; else with a number.
void ProgramMaker::nameSockets()
{
    const auto kindOf = [this](const ProgramSocket &socket) -> QByteArray {
        if (socket.isListener)
            return "listener";
        if (socket.isAccepted)
            return "connection";
        if (socket.isConnected)
            return "client";
        return m_program.endpoint.isServer() ? "server" : "endpoint";
    };
    QHash<QByteArray, int> counts;
    for (const ProgramSocket &socket : m_program.sockets)
        ++counts[kindOf(socket)];
    QHash<QByteArray, int> used;
    for (ProgramSocket &socket : m_program.sockets) {
        socket.name = kindOf(socket);
        if (counts.value(socket.name) > 1)
            socket.name += QByteArray::number(++used[kindOf(socket)]);
    }
}

} // namespace socketscope
