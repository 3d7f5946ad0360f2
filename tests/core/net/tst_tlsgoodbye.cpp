#include "core/tls/tlsengine.h"
#include "tests/core/net/rawpeer.h"
#include "tests/core/net/tlsfixture.h"

using namespace socketscope;

namespace {

/// A client that is not ours: it speaks TLS and says goodbye when the test wants it to.
class TlsPeer
{
public:
    TlsPeer(quint16 port, const TlsSettings &trust)
        : m_peer(RawPeer::connectTo(port))
        , m_engine(TlsContext::forClient(trust, QStringLiteral("127.0.0.1")).value(),
              {&m_recording, EndpointId::client(1), 1, 3})
    { }

    bool shakeHands()
    {
        m_engine.handshake();
        while (m_engine.state() == TlsEngine::State::Handshaking && send() && feed())
            m_engine.handshake();
        return m_engine.state() == TlsEngine::State::Open && send();
    }
    bool say(QByteArrayView plain) { return m_engine.write(plain) && send(); }
    bool sayGoodbye()
    {
        m_engine.shutdown();
        const bool isSent = send();
        m_peer.finishSending();
        return isSent;
    }
    /// What there is to the end, with "." for close_notify and "!" for a connection that is lost.
    QByteArray readToEnd()
    {
        QByteArray all;
        while (feed())
            ;
        const int lastErrno = errno;
        for (auto plain = m_engine.read();; plain = m_engine.read()) {
            all += plain.bytes.toByteArray();
            if (plain.kind != TlsEngine::Plain::Kind::Bytes)
                return all + (plain.kind == TlsEngine::Plain::Kind::End ? "." : "")
                    + (lastErrno == 0 ? "" : "!");
        }
    }

private:
    bool send()
    {
        const bool isSent = m_peer.sendAll(m_engine.toSend());
        m_engine.taken();
        return isSent;
    }
    bool feed()
    {
        std::array<char, 65536> room;
        errno = 0;
        const ssize_t got = ::recv(m_peer.descriptor(), room.data(), room.size(), 0);
        if (got > 0)
            m_engine.feed(QByteArrayView(room.data(), got));
        return got > 0;
    }

    Recording m_recording;
    RawPeer m_peer;
    TlsEngine m_engine;
};

/// A connection of our server with such a peer.
struct Talk : TlsFixture
{
    EndpointId endpoint = listen(server);
    TlsPeer peer{port(endpoint), client.tls};
    quint32 accepted = 0;

    bool begin()
    {
        const bool isOpen = peer.shakeHands();
        accepted = connections(endpoint).value(0);
        return isOpen && accepted != 0;
    }
    [[nodiscard]] bool hasEnded() const
    {
        return calls(accepted).endsWith(QStringLiteral("close"));
    }
};

} // namespace

class TestTlsGoodbye : public QObject
{
    Q_OBJECT

private slots:
    void closesWhenThePeerHasSaidGoodbye();
    void closesAtOnceWhenThePeerHasSaidGoodbyeFirst();
    void endsUnderAPeerThatSaysNone();
    void endsUnderAPeerThatTalksOn();
};

void TestTlsGoodbye::closesWhenThePeerHasSaidGoodbye()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.session.send(talk.accepted, "last words");
    talk.session.closeConnection(talk.accepted);
    QTRY_VERIFY(talk.calls(talk.accepted).endsWith(QStringLiteral("SSL_shutdown send shutdown")));
    QVERIFY(talk.peer.say("a word that was under way"));
    QVERIFY(talk.peer.sayGoodbye());
    QCOMPARE(talk.peer.readToEnd(), QByteArray("last words."));
    QTRY_VERIFY(talk.hasEnded());
    const SocketEvent end = talk.events(talk.accepted, Call::Recv).constLast();
    QVERIFY(end.isEndOfStream());
    QCOMPARE(talk.plainReceived(talk.accepted), QByteArray());
}

void TestTlsGoodbye::closesAtOnceWhenThePeerHasSaidGoodbyeFirst()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.peer.sayGoodbye());
    QCOMPARE(talk.peer.readToEnd(), QByteArray("."));
    QTRY_VERIFY(talk.hasEnded());
    QVERIFY(talk.calls(talk.accepted).endsWith(QStringLiteral("SSL_read SSL_shutdown send close")));
}

void TestTlsGoodbye::endsUnderAPeerThatSaysNone()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.session.closeConnection(talk.accepted);
    QCOMPARE(talk.peer.readToEnd(), QByteArray("."));
    QTRY_VERIFY(talk.calls(talk.accepted).endsWith(QStringLiteral("send shutdown close")));
}

void TestTlsGoodbye::endsUnderAPeerThatTalksOn()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.session.closeConnection(talk.accepted);
    const QByteArray words(limits::kSendBytes, 'x');
    while (talk.peer.say(words)) // until the reset
        ;
    QTRY_VERIFY(talk.hasEnded());
    QVERIFY(talk.received(talk.accepted).size() < 4 * limits::kMiB);
}

QTEST_GUILESS_MAIN(TestTlsGoodbye)

#include "tst_tlsgoodbye.moc"
