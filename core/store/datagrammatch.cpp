#include "core/store/datagrammatch.h"

#include "core/store/recording.h"

#include <algorithm>
#include <sys/socket.h>

namespace socketscope {

namespace {

bool isUnixName(const Recording &recording, quint32 addressId)
{
    const EndpointAddress address = recording.addresses().address(addressId);
    return address.isUnix() && !address.unixPath().isEmpty();
}

/// To so many receivers of one sender are datagrams matched: a bound for hostile files.
constexpr size_t kMostWaysOut = 64;

bool lengthsAgree(const Recording &recording, quint32 send, quint32 receive)
{
    const qint64 sent = recording.events().at(send).result;
    const SocketEvent &taken = recording.events().at(receive);
    const bool toldWhole = (taken.messageFlags & MSG_TRUNC) != 0;
    return taken.result == (toldWhole ? sent : qMin<qint64>(sent, recording.sizeAsked(taken)));
}

/// The place of a number in a rising list, -1 if it is not there.
qsizetype indexIn(const BlockList<quint32> &list, qsizetype number)
{
    qsizetype place = 0;
    for (qsizetype end = list.size(); place < end;) {
        const qsizetype middle = place + (end - place) / 2;
        if (qsizetype(list[middle]) < number)
            place = middle + 1;
        else
            end = middle;
    }
    return place < list.size() && qsizetype(list[place]) == number ? place : -1;
}

} // namespace

void DatagramMatch::apply(const Recording &recording, const SocketEvent &event, qsizetype index)
{
    if (event.isSend() || event.isReceive()) {
        if ((event.flags & Datagram) == 0 || event.failed() || m_byName.isEmpty())
            return;
        return event.isSend() ? applySend(recording, event, index)
                              : applyReceive(recording, event, index);
    }
    switch (event.call()) {
    case Call::Bind:
    case Call::GetSockName:
        if (event.failed() || !isUnixName(recording, event.argument))
            return;
        m_sockets[event.socketId].name = event.argument;
        m_byName.insert(event.argument, event.socketId);
        return;
    case Call::Connect:
        if (!event.failed() && !m_byName.isEmpty())
            applyConnect(event);
        return;
    case Call::Close: {
        const auto socket = m_sockets.constFind(event.socketId);
        if (socket != m_sockets.cend() && m_byName.value(socket->name) == event.socketId)
            m_byName.remove(socket->name);
        return;
    }
    default:
        return;
    }
}

void DatagramMatch::applySend(const Recording &recording, const SocketEvent &event, qsizetype index)
{
    const Socket socket = m_sockets.value(event.socketId);
    const quint32 asked = recording.addressIdOf(event);
    const quint32 receiver = m_byName.value(asked != 0 ? asked : socket.peer);
    if (receiver == 0 || socket.name == 0 || m_sockets.value(receiver).isLost)
        return;
    const qint32 place = placeOfWay(socket.name, receiver);
    Socket &sender = m_sockets[event.socketId];
    if (std::find(sender.waysOut.begin(), sender.waysOut.end(), place) == sender.waysOut.end()) {
        if (sender.waysOut.size() == kMostWaysOut)
            return;
        sender.waysOut.push_back(place);
    }
    ++m_sockets[receiver].underWay;
    addTo(recording, m_ways[size_t(place)], index, true);
}

void DatagramMatch::applyReceive(
    const Recording &recording, const SocketEvent &event, qsizetype index)
{
    const auto socket = m_sockets.find(event.socketId);
    if (event.isPeek() || socket == m_sockets.end() || socket->name == 0 || socket->isLost)
        return;
    const quint32 told = recording.addressIdOf(event);
    const quint32 sender = told != 0 ? told : socket->peer;
    if (sender == 0) // it did not ask who
        socket->isLost = true;
    else if (isUnixName(recording, sender)) {
        --socket->underWay;
        addTo(recording, m_ways[size_t(placeOfWay(sender, event.socketId))], index, false);
    }
}

void DatagramMatch::addTo(const Recording &recording, Way &way, qsizetype index, bool isSend)
{
    BlockList<quint32> &list = isSend ? way.sends : way.receives;
    const qsizetype number = list.size();
    if (way.isLost)
        return;
    list.append(quint32(index));
    if (number >= (isSend ? way.receives : way.sends).size()
        || lengthsAgree(recording, way.sends[number], way.receives[number]))
        return;
    list.removeLast();
    way.isLost = true;
}

/// What others have sent it is dropped (unix_dgram_connect() in net/unix/af_unix.c).
void DatagramMatch::applyConnect(const SocketEvent &event)
{
    Socket &socket = m_sockets[event.socketId];
    socket.isLost = socket.isLost || (socket.peer != event.argument && socket.underWay != 0);
    socket.peer = event.argument;
}

qint32 DatagramMatch::placeOfWay(quint32 name, quint32 receiver)
{
    const auto found = m_wayOf.constFind(wayKey(name, receiver));
    if (found != m_wayOf.cend())
        return *found;
    m_wayOf.insert(wayKey(name, receiver), qint32(m_ways.size()));
    m_ways.emplace_back();
    return qint32(m_ways.size()) - 1;
}

qsizetype DatagramMatch::recvOf(qsizetype sendEvent, const SocketEvent &call) const
{
    const auto socket = m_sockets.constFind(call.socketId);
    if (socket == m_sockets.cend())
        return -1;
    for (const qint32 place : socket->waysOut) {
        const Way &way = m_ways[size_t(place)];
        const qsizetype number = indexIn(way.sends, sendEvent);
        if (number >= 0)
            return number < way.receives.size() ? qsizetype(way.receives[number]) : -1;
    }
    return -1;
}

qsizetype DatagramMatch::sendOf(const Recording &recording, qsizetype recvEvent) const
{
    const SocketEvent &call = recording.events().at(recvEvent);
    const quint32 told = recording.addressIdOf(call);
    const quint32 sender = told != 0 ? told : m_sockets.value(call.socketId).peer;
    const auto place = m_wayOf.constFind(wayKey(sender, call.socketId));
    if (place == m_wayOf.cend())
        return -1;
    const Way &way = m_ways[size_t(*place)];
    const qsizetype number = indexIn(way.receives, recvEvent);
    return number >= 0 && number < way.sends.size() ? qsizetype(way.sends[number]) : -1;
}

} // namespace socketscope
