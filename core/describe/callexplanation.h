#pragma once

#include "core/event/socketevent.h"
#include "core/store/socketbook.h"

#include <QCoreApplication>
#include <QString>

namespace socketscope {

class Recording;

/// Says in plain words what one call did here and what its result means; see
/// CallFormat::explanation(). Sources: the manual pages of the calls, tcp(7), RFC 9293.
class CallExplanation
{
    Q_DECLARE_TR_FUNCTIONS(CallExplanation)

public:
    /// The facts may be null; everything is only read, and only while this lives.
    CallExplanation(const Recording &recording, const SocketEvent &event, const SocketFacts *facts);

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString ofSuccess() const;
    [[nodiscard]] QString ofSocket() const;
    [[nodiscard]] QString ofSetOption() const;
    [[nodiscard]] QString ofLinger(QByteArrayView value) const;
    [[nodiscard]] QString ofBind() const;
    [[nodiscard]] QString ofConnect() const;
    [[nodiscard]] QString ofShutdown() const;
    [[nodiscard]] QString ofClose() const;
    [[nodiscard]] QString ofCloseOfStream() const;
    // In callexplanationdata.cpp.
    [[nodiscard]] QString ofSend() const;
    [[nodiscard]] QString ofSentDatagram() const;
    [[nodiscard]] QString ofReceive() const;
    [[nodiscard]] QString ofReceivedZero() const;
    [[nodiscard]] QString ofDatagram() const;
    [[nodiscard]] QString ofEmptyDatagram(const QString &from) const;
    /// Of a receive with MSG_TRUNC, which tells the datagram's true length.
    [[nodiscard]] qint64 datagramBytesLost() const;
    /// Whether a shutdown of our own had ended receiving by then.
    [[nodiscard]] bool hadStoppedReceiving() const;
    [[nodiscard]] bool hasFlag(int messageFlag) const;

    [[nodiscard]] bool isDatagram() const;
    [[nodiscard]] bool isSeqpacket() const;
    [[nodiscard]] bool isUnix() const;

    [[nodiscard]] QString address() const;

    const Recording &m_recording;
    const SocketEvent &m_event;
    const SocketFacts *m_facts;
};

} // namespace socketscope
