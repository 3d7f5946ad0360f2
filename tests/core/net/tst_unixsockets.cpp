#include "tests/core/net/sessionfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

/// Unix sockets with connections: their paths and names, and the messages of SOCK_SEQPACKET.
class TestUnixSockets : public QObject
{
    Q_OBJECT

private slots:
    void carriesStreamsByPathAndName_data();
    void carriesStreamsByPathAndName();
    void makesThePathForTheUserAloneAndTakesItAway();
    void leavesAPathThatIsNoLongerOurs();
    void explainsAStalePathAndRemovesItWhenAsked();
    void neverRemovesWhatIsNotStale_data();
    void neverRemovesWhatIsNotStale();
    void explainsWhyThereIsNoConnection_data();
    void explainsWhyThereIsNoConnection();
    void refusesOverlongPaths();
    void keepsTheBoundariesOfMessages();
    void refusesMessagesThatAreTooLong();
    void readsAnEmptyMessageWithoutTakingItForTheEnd();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

namespace {

/// A socket of ours that no session knows of.
class Outsider
{
public:
    explicit Outsider(int type)
        : number(::socket(AF_UNIX, type | SOCK_CLOEXEC, 0))
    { }
    ~Outsider() { close(); }
    Q_DISABLE_COPY_MOVE(Outsider)

    bool bindTo(const QString &text) { return call(::bind, text); }
    bool connectTo(const QString &text) { return call(::connect, text); }
    void close()
    {
        if (number >= 0)
            ::close(std::exchange(number, -1));
    }

    int number;

private:
    template <typename Function>
    bool call(Function function, const QString &text)
    {
        sockaddr_storage native;
        const int length = EndpointAddress::fromUnixText(text).value().toNative(native);
        return function(number, reinterpret_cast<sockaddr *>(&native), socklen_t(length)) == 0;
    }
};

bool exists(const QString &path)
{
    struct stat status
    { };
    return ::lstat(path.toLocal8Bit().constData(), &status) == 0;
}

ServerSettings serverAt(const QString &address, Protocol protocol = Protocol::UnixStream)
{
    ServerSettings settings;
    settings.protocol = protocol;
    settings.address = address;
    return settings;
}

ClientSettings clientOf(const QString &address, Protocol protocol = Protocol::UnixStream)
{
    ClientSettings settings;
    settings.protocol = protocol;
    settings.host = address;
    return settings;
}

} // namespace

void TestUnixSockets::carriesStreamsByPathAndName_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("path") << path("stream");
    QTest::newRow("abstract name")
        << QStringLiteral("@socketscope-test-%1").arg(QCoreApplication::applicationPid());
}

void TestUnixSockets::carriesStreamsByPathAndName()
{
    QFETCH(QString, address);
    SessionFixture fixture;
    ServerSettings settings = serverAt(address);
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(settings);
    QCOMPARE(fixture.status(server).address.toString(), address);
    const quint32 client = fixture.connectTo(server, clientOf(address));
    fixture.session.send(client, "over the path");
    QTRY_COMPARE(fixture.received(client), "over the path");
    fixture.session.shutdownSending(client);
    QTRY_VERIFY(fixture.facts(client).state == SocketState::Closed);
    QCOMPARE(fixture.calls(client), QStringLiteral("socket connect send recv shutdown recv close"));
    QCOMPARE(fixture.calls(fixture.listener(server)), QStringLiteral("socket bind listen accept"));
    QCOMPARE(fixture.events(client, Call::Socket).constFirst().argument,
        quint32(AF_UNIX) << 16 | SOCK_STREAM);
    QCOMPARE(fixture.facts(client).domain, quint16(AF_UNIX));
}

void TestUnixSockets::makesThePathForTheUserAloneAndTakesItAway()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(serverAt(path("mode")));
    struct stat status
    { };
    QCOMPARE(::lstat(path("mode").toLocal8Bit().constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode));
    QCOMPARE(status.st_mode & 0777, 0600u);
    fixture.session.stopServer(server);
    QVERIFY(fixture.waitFor(server, Phase::Stopped));
    QVERIFY(!exists(path("mode")));
}

void TestUnixSockets::leavesAPathThatIsNoLongerOurs()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(serverAt(path("ours")));
    QVERIFY(QFile::remove(path("ours")));
    Outsider other(SOCK_STREAM);
    QVERIFY(other.bindTo(path("ours")));
    fixture.session.stopServer(server);
    QVERIFY(fixture.waitFor(server, Phase::Stopped));
    QVERIFY(exists(path("ours")));
}

void TestUnixSockets::explainsAStalePathAndRemovesItWhenAsked()
{
    Outsider gone(SOCK_STREAM);
    QVERIFY(gone.bindTo(path("stale")));
    gone.close();
    SessionFixture fixture;
    ServerSettings settings = serverAt(path("stale"));
    const EndpointId refused = fixture.session.startServer(settings);
    const Error error = fixture.failureOf(refused);
    QCOMPARE(error.code, EADDRINUSE);
    QVERIFY2(error.message.contains(QStringLiteral("a program that has ended")),
        qPrintable(error.message));
    QVERIFY(fixture.status(refused).isPathStale);
    QVERIFY(exists(path("stale")));
    // The look at it is in the log too.
    QCOMPARE(fixture.calls(1), QStringLiteral("socket bind!%1 close").arg(EADDRINUSE));
    QCOMPARE(fixture.calls(2), QStringLiteral("socket connect!%1 close").arg(ECONNREFUSED));

    settings.removeStalePath = true;
    fixture.statuses.clear();
    const EndpointId server = fixture.listen(settings);
    QVERIFY(!fixture.status(server).isPathStale);
    fixture.connectTo(server, clientOf(path("stale")));
}

void TestUnixSockets::neverRemovesWhatIsNotStale_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a file") << QByteArray("file") << QStringLiteral("not a socket");
    QTest::newRow("listening") << QByteArray("listening") << QStringLiteral("this program");
    QTest::newRow("bound only") << QByteArray("bound") << QStringLiteral("this program");
    QTest::newRow("of another type") << QByteArray("dgram") << QStringLiteral("this program");
}

void TestUnixSockets::neverRemovesWhatIsNotStale()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, sentence);
    const QString address = path(what.constData());
    Outsider other(what == "dgram" ? SOCK_DGRAM : SOCK_STREAM);
    if (what == "file") {
        QFile file(address);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(other.bindTo(address));
        if (what == "listening")
            QCOMPARE(::listen(other.number, 1), 0);
    }
    SessionFixture fixture;
    ServerSettings settings = serverAt(address);
    settings.removeStalePath = true;
    const EndpointId server = fixture.session.startServer(settings);
    const Error error = fixture.failureOf(server);
    QCOMPARE(error.code, EADDRINUSE);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
    QVERIFY(!fixture.status(server).isPathStale);
    QVERIFY(exists(address));
}

void TestUnixSockets::explainsWhyThereIsNoConnection_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray("nothing") << ENOENT << QStringLiteral("no socket");
    QTest::newRow("stale") << QByteArray("old") << ECONNREFUSED << QStringLiteral("has ended");
    QTest::newRow("bound only") << QByteArray("only") << ECONNREFUSED
                                << QStringLiteral("does not listen");
    QTest::newRow("datagram") << QByteArray("datagram") << EPROTOTYPE
                              << QStringLiteral("another type");
    QTest::newRow("full") << QByteArray("full") << EAGAIN << QStringLiteral("accept queue is full");
}

void TestUnixSockets::explainsWhyThereIsNoConnection()
{
    QFETCH(QByteArray, what);
    QFETCH(int, errorNumber);
    QFETCH(QString, sentence);
    const QString address = path(what.constData());
    Outsider other(what == "datagram" ? SOCK_DGRAM : SOCK_STREAM);
    if (what != "nothing")
        QVERIFY(other.bindTo(address));
    if (what == "old")
        other.close();
    Outsider waiting(SOCK_STREAM);
    if (what == "full") {
        QCOMPARE(::listen(other.number, 0), 0);
        QVERIFY(waiting.connectTo(address));
    }
    SessionFixture fixture;
    const EndpointId client = fixture.session.connectClient(clientOf(address));
    const Error error = fixture.failureOf(client);
    QCOMPARE(error.code, errorNumber);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
    QCOMPARE(fixture.calls(1), QStringLiteral("socket connect!%1 close").arg(errorNumber));
}

void TestUnixSockets::refusesOverlongPaths()
{
    const QString overlong = u'/' + QString(120, u'x');
    SessionFixture fixture;
    const Error atServer = fixture.failureOf(fixture.session.startServer(serverAt(overlong)));
    QVERIFY2(atServer.message.contains(QStringLiteral("at most 107 bytes")),
        qPrintable(atServer.message));
    const Error atClient = fixture.failureOf(fixture.session.connectClient(clientOf(overlong)));
    QCOMPARE(atClient.message, atServer.message);
    QCOMPARE(fixture.log().size(), 0);
}

void TestUnixSockets::keepsTheBoundariesOfMessages()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(serverAt(path("packets"), Protocol::UnixSeqpacket));
    const quint32 client
        = fixture.connectTo(server, clientOf(path("packets"), Protocol::UnixSeqpacket));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    // Held up, the messages queue in the kernel and then in the session, and are not joined there.
    fixture.session.setReceivePaused(accepted, true);
    const QByteArray large(40'000, 'x'); // a 16th of the kernel's buffer would still hold one
    QList<int> sizes;
    for (int count = 1; count <= 12; ++count) {
        sizes.append(int(large.size()) + count);
        fixture.session.send(client, large + QByteArray(count, 'y'));
    }
    fixture.session.setReceivePaused(accepted, false);
    QTRY_COMPARE(fixture.events(accepted, Call::Recv).size(), sizes.size());
    QList<int> received;
    for (const SocketEvent &event : fixture.events(accepted, Call::Recv))
        received.append(event.result);
    QCOMPARE(received, sizes);
    QCOMPARE(fixture.events(client, Call::Send).size(), sizes.size());
    QCOMPARE(fixture.facts(client).type, quint16(SOCK_SEQPACKET));
    fixture.session.shutdownSending(client);
    QTRY_VERIFY(fixture.facts(accepted).peerFinished);
}

void TestUnixSockets::refusesMessagesThatAreTooLong()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(serverAt(path("long"), Protocol::UnixSeqpacket));
    const quint32 client
        = fixture.connectTo(server, clientOf(path("long"), Protocol::UnixSeqpacket));
    fixture.session.send(client, QByteArray(4'000'000, 'x'));
    QTRY_COMPARE(fixture.refusals.size(), 1);
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, EMSGSIZE);
    QVERIFY2(error.message.contains(QStringLiteral("never split")), qPrintable(error.message));
    QCOMPARE(fixture.events(client, Call::Send).constLast().errorNumber, quint64(EMSGSIZE));
    fixture.session.send(client, "goes on"); // the connection is as good as before
    QTRY_COMPARE(fixture.received(fixture.connections(server).constFirst()), "goes on");
    fixture.session.send(client, QByteArray());
    QTRY_COMPARE(fixture.refusals.size(), 2);
    QCOMPARE(fixture.events(client, Call::Send).size(), 2);
}

void TestUnixSockets::readsAnEmptyMessageWithoutTakingItForTheEnd()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(serverAt(path("empty"), Protocol::UnixSeqpacket));
    Outsider peer(SOCK_SEQPACKET);
    QVERIFY(peer.connectTo(path("empty")));
    QCOMPARE(::send(peer.number, "", 0, 0), 0);
    QCOMPARE(::send(peer.number, "more", 4, 0), 4);
    peer.close();
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_VERIFY(fixture.facts(accepted).state == SocketState::Closed);
    QCOMPARE(fixture.calls(accepted), QStringLiteral("recv recv recv close"));
    const QList<SocketEvent> received = fixture.events(accepted, Call::Recv);
    QVERIFY(!received.at(0).isEndOfStream());
    QVERIFY(received.at(2).isEndOfStream());
    QCOMPARE(fixture.received(accepted), "more");
}

QTEST_GUILESS_MAIN(TestUnixSockets)
#include "tst_unixsockets.moc"
