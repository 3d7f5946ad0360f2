#include "core/explain/foundcauses.h"

#include "core/net/portholder.h"
#include "tests/core/net/rawpeer.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/un.h>

using namespace socketscope;

/// Against the real kernel: each failure's cause is there when it is looked for.
class TestFoundCauses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheProcessThatHasThePort();
    void namesTheProcessOfAUdpPort();
    void countsTheSecondsOfTimeWait();
    void findsAServerAtTheNextPort();
    void findsAServerAtTheOtherLoopback();
    void leavesTheNameOutWhenAnAddressWasWritten();
    void seesAFullAcceptQueue();
    void tellsAStalePathFromALiveOne();
    void findsTheMissingDirectory();
    void namesThisComputersAddresses();
    void saysNothingOfWhatTheSystemCannotKnow();
};

namespace {

EndpointAddress loopback(quint16 port)
{
    return EndpointAddress(QHostAddress(QHostAddress::LocalHost), port);
}

QString causes(Call call, int errorNumber, const EndpointAddress &address, bool isDatagram = false,
    const QString &host = {})
{
    const CauseQuestion question{call, errorNumber, address, isDatagram, false, host};
    return lookForCauses(question, QDeadlineTimer(10000)).join(u' ');
}

/// A program that is not ours and has a port of its own choice; ends with its stdin.
struct Holder
{
    explicit Holder(const char *program)
    {
        process.start(
            QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(program)});
        if (process.waitForStarted() && process.waitForReadyRead(20000))
            port = process.readLine().trimmed().toUShort();
    }
    ~Holder()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }

    QProcess process;
    quint16 port = 0;
};

struct UnixSocket
{
    UnixSocket(const QByteArray &path, bool listens)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path);
        if (::bind(peer.descriptor(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
            != 0)
            peer.close();
        if (listens)
            ::listen(peer.descriptor(), 1);
    }

    RawPeer peer{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
};

} // namespace

void TestFoundCauses::initTestCase()
{
    if (!QFile::exists(QStringLiteral("/proc/net/tcp")))
        QSKIP("this system has no /proc");
}

void TestFoundCauses::namesTheProcessThatHasThePort()
{
    const Holder holder("import socket, sys\n"
                        "s = socket.create_server(('127.0.0.1', 0))\n"
                        "print(s.getsockname()[1], flush=True)\n"
                        "sys.stdin.read()\n");
    QVERIFY(holder.port != 0);
    const QString found = causes(Call::Bind, EADDRINUSE, loopback(holder.port));
    QVERIFY2(found.contains(QStringLiteral("(pid %1) has the port: it listens at 127.0.0.1:%2.")
                                .arg(holder.process.processId())
                                .arg(holder.port)),
        qPrintable(found));
    QVERIFY2(found.startsWith(QStringLiteral("python3")), qPrintable(found));
}

void TestFoundCauses::namesTheProcessOfAUdpPort()
{
    const Holder holder("import socket, sys\n"
                        "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
                        "s.bind(('127.0.0.1', 0))\n"
                        "print(s.getsockname()[1], flush=True)\n"
                        "sys.stdin.read()\n");
    QVERIFY(holder.port != 0);
    const QString found = causes(Call::Bind, EADDRINUSE, loopback(holder.port), true);
    QVERIFY2(found.contains(QStringLiteral("(pid %1) has the port: it is bound to 127.0.0.1:%2.")
                                .arg(holder.process.processId())
                                .arg(holder.port)),
        qPrintable(found));
}

void TestFoundCauses::countsTheSecondsOfTimeWait()
{
    quint16 port = 0;
    {
        RawPeer listener = RawPeer::listenOn();
        port = listener.port();
        RawPeer client = RawPeer::connectTo(port);
        RawPeer server = listener.accept();
        server.finishSending(); // first, so TIME_WAIT is at this end
        QCOMPARE(client.receiveToEnd(), QByteArray());
        client.close();
        QCOMPARE(server.receiveToEnd(), QByteArray());
    }
    const auto found = [port] {
        return causes(Call::Bind, EADDRINUSE, loopback(port));
    };
    static const QRegularExpression seconds(QStringLiteral("for (\\d+) s more"));
    QTRY_VERIFY2(seconds.match(found()).hasMatch(), qPrintable(found()));
    const int left = seconds.match(found()).captured(1).toInt();
    QVERIFY2(left > 0 && left <= 60, qPrintable(found()));
    QVERIFY(found().contains(QStringLiteral("SO_REUSEADDR")));
}

void TestFoundCauses::findsAServerAtTheNextPort()
{
    const RawPeer listener = RawPeer::listenOn();
    const auto wanted = quint16(listener.port() - 1);
    if (findPortHolder(loopback(wanted)))
        QSKIP("the port beside it is taken");
    const QString found = causes(Call::Connect, ECONNREFUSED, loopback(wanted));
    QVERIFY2(found.contains(QStringLiteral("Nothing is at port %1, but this program itself is at "
                                           "the port beside it: 127.0.0.1:%2.")
                                .arg(wanted)
                                .arg(listener.port())),
        qPrintable(found));
}

void TestFoundCauses::findsAServerAtTheOtherLoopback()
{
    const RawPeer listener = RawPeer::listenOn();
    const EndpointAddress asked(QHostAddress(QHostAddress::LocalHostIPv6), listener.port());
    const QString found
        = causes(Call::Connect, ECONNREFUSED, asked, false, QStringLiteral("localhost"));
    QVERIFY2(
        found.contains(
            QStringLiteral("listens at 127.0.0.1:%1, but not at [::1]:%1.").arg(listener.port())),
        qPrintable(found));
    QVERIFY2(
        found.contains(QStringLiteral("The name localhost went to ::1 here")), qPrintable(found));
}

void TestFoundCauses::leavesTheNameOutWhenAnAddressWasWritten()
{
    const RawPeer listener = RawPeer::listenOn();
    const EndpointAddress asked(QHostAddress(QHostAddress::LocalHostIPv6), listener.port());
    const QString found = causes(Call::Connect, ECONNREFUSED, asked, false, QStringLiteral("::1"));
    QVERIFY2(found.contains(QStringLiteral("but not at")), qPrintable(found));
    QVERIFY2(!found.contains(QStringLiteral("The name")), qPrintable(found));
}

void TestFoundCauses::seesAFullAcceptQueue()
{
    const RawPeer listener = RawPeer::listenOn(0, 1);
    const RawPeer first = RawPeer::connectTo(listener.port());
    const QString some = causes(Call::Connect, ETIMEDOUT, loopback(listener.port()));
    QVERIFY2(some.contains(QStringLiteral("has room now: 1 of 2 wait")), qPrintable(some));
    const RawPeer second = RawPeer::connectTo(listener.port());
    QVERIFY(second.isOpen());
    const QString full = causes(Call::Connect, ETIMEDOUT, loopback(listener.port()));
    QVERIFY2(full.contains(QStringLiteral("The accept queue is full: this program itself listens "
                                          "with a backlog of 1, and 2 connections wait")),
        qPrintable(full));
}

void TestFoundCauses::tellsAStalePathFromALiveOne()
{
    const QTemporaryDir directory;
    const QByteArray path = QFile::encodeName(directory.filePath(QStringLiteral("socket")));
    const EndpointAddress address = EndpointAddress::fromUnixPath(path);
    {
        const UnixSocket live(path, true);
        QVERIFY(live.peer.isOpen());
        const QString found = causes(Call::Bind, EADDRINUSE, address);
        QVERIFY2(found.startsWith(QStringLiteral("this program itself has the name /")),
            qPrintable(found));
    }
    for (const int error : {EADDRINUSE, ECONNREFUSED}) {
        const QString found = causes(Call::Connect, error, address);
        QVERIFY2(found.contains(QStringLiteral("is a stale one")), qPrintable(found));
    }
    QVERIFY(QFile::remove(QFile::decodeName(path)));
    {
        const UnixSocket mute(path, false);
        const QString found = causes(Call::Connect, ECONNREFUSED, address);
        QVERIFY2(found.contains(QStringLiteral("but does not listen")), qPrintable(found));
    }
}

void TestFoundCauses::findsTheMissingDirectory()
{
    const QTemporaryDir directory;
    const QString missing = directory.filePath(QStringLiteral("a"));
    const auto found = [](const QString &path) {
        return causes(Call::Bind, ENOENT, EndpointAddress::fromUnixPath(QFile::encodeName(path)));
    };
    QCOMPARE(found(missing + QStringLiteral("/b/socket")),
        QStringLiteral("The directory %1 does not exist.").arg(missing));
    QVERIFY(found(directory.filePath(QStringLiteral("socket")))
                .startsWith(QStringLiteral("The directory is there, but no ")));
}

void TestFoundCauses::namesThisComputersAddresses()
{
    const QString found = causes(
        Call::Bind, EADDRNOTAVAIL, EndpointAddress(QHostAddress(QStringLiteral("192.0.2.1")), 80));
    QVERIFY2(found.contains(QStringLiteral("127.0.0.1")), qPrintable(found));
}

void TestFoundCauses::saysNothingOfWhatTheSystemCannotKnow()
{
    QCOMPARE(causes(Call::Send, EPIPE, loopback(9)), QString());
    QCOMPARE(causes(Call::Bind, EADDRINUSE, EndpointAddress()), QString());
    QCOMPARE(causes(Call::Connect, ETIMEDOUT,
                 EndpointAddress(QHostAddress(QStringLiteral("192.0.2.1")), 80)),
        QString());
}

QTEST_GUILESS_MAIN(TestFoundCauses)
#include "tst_foundcauses.moc"
