#include "core/describe/callexplanation.h"
#include "core/explain/purpose.h"

#include "labfixture.h"

#include <QTemporaryDir>

#include <functional>

using namespace socketscope;

namespace {

using Scene = std::function<SocketEvent(LabFixture &)>;

EndpointAddress unixName(const QByteArray &path)
{
    return EndpointAddress::fromUnixPath(path);
}

/// Both ends of a connection between Unix sockets.
std::pair<quint32, quint32> unixConnection(LabFixture &lab, int type, const QByteArray &path)
{
    const quint32 listening = lab.socket(type, 0, AF_UNIX);
    lab.bind(listening, unixName(path));
    lab.listen(listening);
    const quint32 client = lab.socket(type, 0, AF_UNIX);
    lab.connect(client, unixName(path));
    return {client, lab.make(LabFixture::call(Call::Accept, listening)).acceptedSocketId()};
}

} // namespace

/// What the kernel answered, in the words of the details: each outcome that the manual's pages of
/// the calls name, made by a person's calls.
class LabSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void sayWhatTheKernelAnswered_data();
    void sayWhatTheKernelAnswered();
    void areNotThoseOfTcpOnUnixSockets_data();
    void areNotThoseOfTcpOnUnixSockets();
    void sayWhatALingerDoes();

private:
    void check();

    QTemporaryDir m_folder;
};

void LabSentencesTest::sayWhatTheKernelAnswered_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Scene &scene, int error, const char *words) {
        QTest::newRow(name) << scene << error << QString::fromUtf8(words);
    };
    row(
        "listen before bind", [](LabFixture &lab) { return lab.listen(lab.socket()); }, 0,
        "From now on clients can connect");
    row(
        "the port that the kernel then picks",
        [](LabFixture &lab) {
            const quint32 id = lab.socket();
            lab.listen(id);
            return lab.make(LabFixture::call(Call::GetSockName, id));
        },
        0, "The system tells the socket's own address: 0.0.0.0:");
    row(
        "accept on a socket that does not listen",
        [](LabFixture &lab) { return lab.make(LabFixture::call(Call::Accept, lab.socket())); },
        EINVAL, "does not listen");
    row(
        "recv on a stream that is not connected",
        [](LabFixture &lab) { return lab.make(LabFixture::receiving(lab.socket())); }, ENOTCONN,
        "not connected");
    row(
        "send on a stream that is not connected",
        [](LabFixture &lab) { return lab.make(LabFixture::sending(lab.socket(), "x")); }, EPIPE,
        "never connected says the same");
    row(
        "send on a Unix stream that is not connected",
        [](LabFixture &lab) {
            return lab.make(LabFixture::sending(lab.socket(SOCK_STREAM, 0, AF_UNIX), "x"));
        },
        ENOTCONN, "nobody whom the bytes could go to");
    row(
        "getpeername without a peer",
        [](LabFixture &lab) { return lab.make(LabFixture::call(Call::GetPeerName, lab.socket())); },
        ENOTCONN, "");
    row(
        "send a datagram to nobody",
        [](LabFixture &lab) { return lab.make(LabFixture::sending(lab.socket(SOCK_DGRAM), "x")); },
        EDESTADDRREQ, "has no destination");
    row(
        "bind twice",
        [](LabFixture &lab) {
            const quint32 id = lab.socket();
            lab.bind(id);
            return lab.bind(id);
        },
        EINVAL, "has an address already");
    row(
        "connect on a connected one",
        [](LabFixture &lab) {
            const quint32 listening = lab.listener();
            const quint32 client = lab.socket();
            lab.connect(client, lab.nameOf(listening));
            return lab.connect(client, lab.nameOf(listening));
        },
        EISCONN, "connected already");
    row(
        "recv after the peer's reset",
        [](LabFixture &lab) {
            const auto [client, accepted] = lab.connection();
            lab.make(
                LabFixture::option(accepted, SOL_SOCKET, SO_LINGER, LabFixture::raw(linger{1, 0})));
            lab.close(accepted);
            return lab.make(LabFixture::receiving(client));
        },
        ECONNRESET, "The peer reset the connection instead of finishing it");
    row(
        "send after shutdown",
        [](LabFixture &lab) {
            const auto [client, accepted] = lab.connection();
            lab.shutdown(client, SHUT_WR);
            return lab.make(LabFixture::sending(client, "x"));
        },
        EPIPE, "takes no more bytes");
    row(
        "AF_UNSPEC",
        [](LabFixture &lab) { return lab.connect(lab.connection().first, EndpointAddress()); }, 0,
        "can be connected anew");
    row(
        "MSG_DONTWAIT with nothing there",
        [](LabFixture &lab) {
            return lab.make(LabFixture::receiving(lab.connection().first, 100, MSG_DONTWAIT));
        },
        EAGAIN, "Nothing has arrived");
    row(
        "MSG_OOB with no urgent byte",
        [](LabFixture &lab) {
            return lab.make(LabFixture::receiving(lab.connection().first, 100, MSG_OOB));
        },
        EINVAL, "urgent byte, and none is there");
    row(
        "MSG_PEEK",
        [](LabFixture &lab) {
            const auto [client, accepted] = lab.connection();
            lab.make(LabFixture::sending(client, "abc"));
            return lab.make(LabFixture::receiving(accepted, 100, MSG_PEEK));
        },
        0, "left them where they are");
    row(
        "a datagram that is too large",
        [](LabFixture &lab) {
            const quint32 id = lab.socket(SOCK_DGRAM);
            lab.connect(id, loopback(9));
            return lab.make(LabFixture::sending(id, QByteArray(65508, 'x')));
        },
        EMSGSIZE, "65508 bytes do not fit into one datagram");
    row(
        "the largest one",
        [](LabFixture &lab) {
            const quint32 receiver = lab.socket(SOCK_DGRAM);
            lab.bind(receiver);
            const quint32 id = lab.socket(SOCK_DGRAM);
            lab.connect(id, lab.nameOf(receiver));
            return lab.make(LabFixture::sending(id, QByteArray(65507, 'x')));
        },
        0, "65507 bytes were handed over as one datagram");
    row(
        "an empty datagram",
        [](LabFixture &lab) {
            const quint32 receiver = lab.socket(SOCK_DGRAM);
            lab.bind(receiver);
            const quint32 id = lab.socket(SOCK_DGRAM);
            lab.connect(id, lab.nameOf(receiver));
            lab.make(LabFixture::sending(id, {}));
            return lab.make(LabFixture::receiving(receiver, 100, 0, Call::RecvFrom));
        },
        0, "An empty datagram came from 127.0.0.1:");
    row(
        "a datagram longer than the buffer",
        [](LabFixture &lab) {
            const quint32 receiver = lab.socket(SOCK_DGRAM);
            lab.bind(receiver);
            const quint32 id = lab.socket(SOCK_DGRAM);
            lab.connect(id, lab.nameOf(receiver));
            lab.make(LabFixture::sending(id, "0123456789"));
            return lab.make(LabFixture::receiving(receiver, 4, MSG_TRUNC, Call::RecvFrom));
        },
        0, "the buffer took 4 of them. The rest is lost");
    row(
        "broadcast without SO_BROADCAST",
        [](LabFixture &lab) {
            return lab.connect(lab.socket(SOCK_DGRAM),
                EndpointAddress(QHostAddress(QStringLiteral("255.255.255.255")), 9));
        },
        EACCES, "SO_BROADCAST");
    row(
        "a group that is none",
        [](LabFixture &lab) {
            const ip_mreq wish{{htonl(0x0a000001)}, {htonl(INADDR_LOOPBACK)}};
            return lab.make(LabFixture::option(
                lab.socket(SOCK_DGRAM), IPPROTO_IP, IP_ADD_MEMBERSHIP, LabFixture::raw(wish)));
        },
        EINVAL, "");
    row(
        "connect where nothing listens",
        [](LabFixture &lab) {
            const quint32 holder = lab.socket();
            lab.bind(holder); // bound, and does not listen
            return lab.connect(lab.socket(), lab.nameOf(holder));
        },
        ECONNREFUSED, "Nothing listens on 127.0.0.1:");
}

void LabSentencesTest::sayWhatTheKernelAnswered()
{
    check();
}

/// Makes the row's calls; the last one's outcome and words must be the row's.
void LabSentencesTest::check()
{
    QFETCH(Scene, scene);
    QFETCH(int, errorNumber);
    QFETCH(QString, words);
    LabFixture lab;
    const SocketEvent event = scene(lab);
    QVERIFY(event.call() != Call::None);
    QCOMPARE(int(event.errorNumber), errorNumber);
    QCOMPARE(event.failed(), errorNumber != 0);
    const SocketFacts facts = lab.facts(event.socketId);
    const QString text = CallExplanation(lab.recording(), event, &facts).text();
    QVERIFY2(text.size() > 20 && text.contains(words), qPrintable(text));
}

void LabSentencesTest::areNotThoseOfTcpOnUnixSockets_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<QString>("words");
    const auto row = [this](const char *name, int type, auto scene, int error, const char *words) {
        const QByteArray path
            = m_folder.filePath(QString::number(qHash(QLatin1StringView(name)))).toUtf8();
        const Scene whole = [=](LabFixture &lab) {
            const auto [client, accepted] = unixConnection(lab, type, path);
            return scene(lab, client, accepted);
        };
        QTest::newRow(name) << whole << error << QString::fromUtf8(words);
    };
    const auto half = [](LabFixture &lab, quint32 client, quint32) {
        return lab.shutdown(client, SHUT_WR);
    };
    row("finished sending", SOCK_STREAM, half, 0, "its recv() returns 0");
    row("finished sending messages", SOCK_SEQPACKET, half, 0, "its recv() returns 0");
    const auto unread = [](LabFixture &lab, quint32 client, quint32 accepted) {
        lab.make(LabFixture::sending(client, "never read"));
        lab.close(accepted);
        return lab.make(LabFixture::receiving(client));
    };
    row("closed with bytes unread", SOCK_STREAM, unread, ECONNRESET, "lay there unread");
    const auto gone = [](LabFixture &lab, quint32 client, quint32 accepted) {
        lab.close(accepted);
        return lab.make(LabFixture::sending(client, "x"));
    };
    row("sent to nobody", SOCK_STREAM, gone, EPIPE, "the peer has closed its socket");
    const auto end = [](LabFixture &lab, quint32 client, quint32 accepted) {
        lab.close(accepted);
        return lab.make(LabFixture::receiving(client));
    };
    row("end of stream", SOCK_STREAM, end, 0, "the end of the stream");
    const auto closed = [](LabFixture &lab, quint32 client, quint32) {
        return lab.close(client);
    };
    row("closed", SOCK_STREAM, closed, 0, "waits in the peer's queue");
    const auto cut = [](LabFixture &lab, quint32 client, quint32 accepted) {
        lab.make(LabFixture::sending(client, "0123456789"));
        return lab.make(LabFixture::receiving(accepted, 4));
    };
    row("a message that is cut", SOCK_SEQPACKET, cut, 0, "one recv() takes one message");
    const auto lingers = [](LabFixture &lab, quint32 client, quint32) {
        return lab.make(
            LabFixture::option(client, SOL_SOCKET, SO_LINGER, LabFixture::raw(linger{1, 0})));
    };
    row("linger", SOCK_STREAM, lingers, 0, "do nothing with it");
    const auto name = [this](const char *file) {
        return unixName(m_folder.filePath(QLatin1StringView(file)).toUtf8());
    };
    const auto make = [](LabFixture &lab, int type = SOCK_STREAM) {
        return lab.socket(type, 0, AF_UNIX);
    };
    const auto taken = [=](LabFixture &lab, quint32, quint32) {
        lab.bind(make(lab), name("taken"));
        return lab.bind(make(lab), name("taken"));
    };
    row("a name that is there", SOCK_STREAM, taken, EADDRINUSE, "exists already");
    const auto nothing = [=](LabFixture &lab, quint32, quint32) {
        return lab.connect(make(lab), name("nothing"));
    };
    row("a name that is not there", SOCK_STREAM, nothing, ENOENT, "nothing");
    const auto stale = [=](LabFixture &lab, quint32, quint32) {
        const quint32 left = make(lab);
        lab.bind(left, name("stale"));
        lab.close(left); // the file stays
        return lab.connect(make(lab), name("stale"));
    };
    row("a stale name", SOCK_STREAM, stale, ECONNREFUSED, "left the file behind");
    const auto otherType = [=](LabFixture &lab, quint32, quint32) {
        lab.bind(make(lab, SOCK_DGRAM), name("datagrams"));
        return lab.connect(make(lab), name("datagrams"));
    };
    row("a name of another type", SOCK_STREAM, otherType, EPROTOTYPE, "of another type");
    const auto full = [=](LabFixture &lab, quint32, quint32) {
        const quint32 listening = make(lab);
        lab.bind(listening, name("full"));
        lab.listen(listening, 0);
        lab.connect(make(lab), name("full"));
        return lab.connect(lab.socket(SOCK_STREAM, NonBlocking, AF_UNIX), name("full"));
    };
    row("a full queue", SOCK_STREAM, full, EAGAIN, "is full");
    const auto goneDatagram = [=](LabFixture &lab, quint32, quint32) {
        const quint32 receiver = make(lab, SOCK_DGRAM);
        lab.bind(receiver, name("gone"));
        const quint32 sender = make(lab, SOCK_DGRAM);
        lab.connect(sender, name("gone"));
        lab.close(receiver);
        return lab.make(LabFixture::sending(sender, "x"));
    };
    row("a datagram to a closed socket", SOCK_STREAM, goneDatagram, ECONNREFUSED, "is closed");
}

void LabSentencesTest::areNotThoseOfTcpOnUnixSockets()
{
    check();
    for (int call = int(Call::Socket); call < kCallCount; ++call) {
        SocketEvent event;
        event.setCall(Call(call));
        event.argument = SHUT_WR;
        for (const int type : {SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM}) {
            const QString purpose = purposeOf(event, AF_UNIX, type);
            for (const char *word : {"FIN", "TCP", "three segments", "TIME_WAIT", "handshake"})
                QVERIFY2(!purpose.contains(QLatin1StringView(word)) || event.call() >= Call::SslNew,
                    qPrintable(purpose));
        }
    }
}

void LabSentencesTest::sayWhatALingerDoes()
{
    LabFixture lab;
    const quint32 id = lab.socket();
    const auto words = [&](const linger &value) {
        const SocketEvent event
            = lab.make(LabFixture::option(id, SOL_SOCKET, SO_LINGER, LabFixture::raw(value)));
        return CallExplanation(lab.recording(), event, nullptr).text();
    };
    QVERIFY(words({1, 0}).contains(QStringLiteral("reset the connection")));
    QVERIFY(words({1, 5}).contains(QStringLiteral("will now wait")));
    QVERIFY(words({0, 0}).contains(QStringLiteral("will not wait")));
}

QTEST_GUILESS_MAIN(LabSentencesTest)
#include "tst_labsentences.moc"
