#include "core/transcript/endknowledge.h"

#include "core/store/recording.h"

namespace socketscope {

EndKnowledge::EndKnowledge(Recording &recording)
    : m_recording(recording)
{ }

void EndKnowledge::add(quint32 socketId, quint8 known)
{
    if (socketId >= m_known.size())
        m_known.resize(size_t(socketId) + 1 + m_known.size() / 2);
    m_known[socketId] = quint8(m_known[socketId] | known);
}

void EndKnowledge::take(const SocketEvent &event, const Said &said)
{
    const quint8 known = quint8(knownOf(event.socketId) | Seen | toldBy(event));
    add(event.socketId, known);
    if (const quint32 made = event.acceptedSocketId())
        add(made, quint8(Seen | (known & Local) | (event.argument != 0 ? Peer : 0)));
    if ((known & (Local | Peer)) != (Local | Peer))
        tell(event, known, said);
}

/// Has the recording keep what only the line says.
void EndKnowledge::tell(const SocketEvent &event, quint8 known, const Said &said)
{
    const bool isPeerAnothers = event.call() == Call::Accept; // that of the socket it made
    const quint32 local = known & Local ? 0 : idOf(said.local);
    const quint32 peer = known & Peer || isPeerAnothers ? 0 : idOf(said.peer);
    if (local == 0 && peer == 0)
        return;
    m_recording.tellEnds(event.socketId, local, peer);
    add(event.socketId, quint8((local != 0 ? Local : 0) | (peer != 0 ? Peer : 0)));
}

/// 0 for none and for what is no address.
quint32 EndKnowledge::idOf(std::string_view address)
{
    return address.empty() ? 0 : m_recording.addressId(EndpointAddress::fromNumericString(address));
}

/// Which of its socket's addresses are known by the call itself.
quint8 EndKnowledge::toldBy(const SocketEvent &event)
{
    if (event.argument == 0)
        return 0;
    switch (event.call()) {
    case Call::Bind:
    case Call::GetSockName:
        return event.failed() ? 0 : Local;
    case Call::Connect:
        return Peer;
    default:
        return 0;
    }
}

} // namespace socketscope
