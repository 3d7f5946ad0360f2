#pragma once

#include "core/net/bytequeue.h"
#include "core/net/tcpstream.h"

#include <QTcpSocket>

#include <memory>

namespace socketscope {

/// A QTcpSocket whose calls are all made by us and recorded: a TcpStream in Qt's clothes.
///
/// In the way QSslSocket does, it overrides the virtual functions; Qt's own socket engine is never
/// made. Unlike the stock one it tells the end of the stream (readChannelFinished(), then, when
/// everything queued is sent, disconnected()) from a reset (errorOccurred(NetworkError)) and a
/// timeout (SocketTimeoutError), it can finish sending alone, and both its buffers are bounded:
/// write() takes what fits, reading pauses when the reader does not keep up.
///
/// An observer gets the bytes and facts directly, without the buffer and the signals of reading.
class TcpSocket final : public QTcpSocket, private StreamObserver
{
    Q_OBJECT

public:
    TcpSocket(EventSink &sink, Poller &poller, EndpointId endpoint, QObject *parent = nullptr);
    ~TcpSocket() override;

    /// Takes a connection from a listener over; false if the system has no room to wait for it.
    bool adopt(
        Descriptor accepted, const EndpointAddress &local, const EndpointAddress &peer, int type);
    /// Hands everything to the observer from now on; it outlives the socket.
    void setObserver(StreamObserver &observer) { m_observer = &observer; }

    /// The engine, for those who want more than a QTcpSocket can.
    [[nodiscard]] TcpStream &stream() { return m_stream; }
    [[nodiscard]] const TcpStream &stream() const { return m_stream; }
    [[nodiscard]] quint32 socketId() const { return m_stream.socketId(); }

    /// Starts to connect from the stream's socket, or from a TCP one that is made now if it has
    /// none. What fails at once is the outcome and told by no signal.
    native::Outcome startConnect(const EndpointAddress &peer);
    /// Makes a TCP socket and binds it; the outcome is that of the call that failed.
    native::Outcome bindTo(const EndpointAddress &local);
    /// Half-close: shutdown(2) once everything queued is sent.
    void shutdownSending() { m_stream.finishSending(); }
    /// The peer sees a reset; what is queued is lost.
    void resetConnection();
    /// As close(), without waiting for the queue. Not virtual in Qt: called on a QTcpSocket it is
    /// close().
    void abort();
    /// Tries to send what is queued now.
    bool flush();

    bool bind(
        const QHostAddress &address, quint16 port = 0, BindMode mode = DefaultForPlatform) override;
    using QTcpSocket::connectToHost;
    void connectToHost(const QString &host, quint16 port, OpenMode mode = ReadWrite,
        NetworkLayerProtocol protocol = AnyIPProtocol) override;
    void disconnectFromHost() override;
    void close() override;
    [[nodiscard]] qintptr socketDescriptor() const override
    {
        return m_stream.descriptor().number();
    }
    /// Refused: a descriptor made elsewhere has calls behind it that were not recorded.
    bool setSocketDescriptor(
        qintptr descriptor, SocketState state = ConnectedState, OpenMode mode = ReadWrite) override;
    void setSocketOption(SocketOption option, const QVariant &value) override;
    QVariant socketOption(SocketOption option) override;
    /// 0 or less: as much as limits::kOutputQueueBytes.
    void setReadBufferSize(qint64 size) override;
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        // QAbstractSocket's would ask an engine that is never made.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        return QIODevice::bytesAvailable() + m_received.size();
    }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_stream.queuedBytes(); }
    [[nodiscard]] bool canReadLine() const override { return m_received.contains('\n'); }
    bool waitForConnected(int msecs = 30000) override;
    bool waitForReadyRead(int msecs = 30000) override;
    bool waitForBytesWritten(int msecs = 30000) override;
    bool waitForDisconnected(int msecs = 30000) override;

protected:
    qint64 readData(char *data, qint64 maxLength) override;
    qint64 skipData(qint64 maxLength) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    /// What connectToHost() still has to try.
    struct Attempts;

    void streamConnected() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamPeerFinished() override;
    void streamRefused(qsizetype size) override;
    void streamOutputMoved() override;
    void streamClosed(int errorNumber) override;
    void closeDevice();
    void enter(SocketState state);
    void fail(SocketError error, const QString &text);
    void resolveNow();
    void tryNextAddress(int lastError);
    void showAddresses();
    void noteSent(qint64 written);
    void takeFromBuffer(qint64 length);
    template <typename Condition>
    bool waitUntil(PollEvents events, int msecs, Condition condition);

    EventSink &m_sink;
    const EndpointId m_endpoint;
    TcpStream m_stream;
    StreamObserver *m_observer = nullptr;
    std::unique_ptr<Attempts> m_attempts;
    ByteQueue m_received; ///< what was received and not yet read
    EndpointAddress m_source; ///< what bind() asked for
    qint64 m_unsentBytes = 0; ///< in the stream's queue when last looked at
    qint64 m_untoldBytes = 0; ///< sent, but not yet told by bytesWritten()
};

} // namespace socketscope
