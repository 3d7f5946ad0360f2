#include "core/transcript/transcriptwriter.h"

#include "tests/support/handmadelog.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <functional>
#include <sys/socket.h>

using namespace socketscope;

namespace {

constexpr quint32 kListener = 1;
constexpr quint32 kClient = 2;
constexpr quint32 kServer = 3;

/// A session of a listener, a client and what it accepted, all ours.
struct Pair : HandmadeLog
{
    quint32 here = address("192.0.2.7", 50001);
    quint32 there = address("192.0.2.7", 80);

    const SocketEvent &client(
        Call call, quint32 argument, qint32 result, int error = 0, QByteArrayView payload = {})
    {
        return callOf(EndpointId::client(1), kClient, 5, call, argument, result, error, payload);
    }
    const SocketEvent &server(
        Call call, quint32 argument, qint32 result, int error = 0, QByteArrayView payload = {})
    {
        return callOf(EndpointId::server(), kServer, 6, call, argument, result, error, payload);
    }
    void listen()
    {
        const quint32 any = address("0.0.0.0", 80);
        callOf(EndpointId::server(), kListener, 4, Call::Bind, any, 0);
        callOf(EndpointId::server(), kListener, 4, Call::Listen, 5, 0);
    }
    void connect()
    {
        client(Call::Connect, there, 0);
        client(Call::GetSockName, here, 0);
    }
    void establish()
    {
        listen();
        connect();
        accept(kServer, 6, here);
    }
    /// From a port of its own, and accepted as another socket.
    void connectAgain()
    {
        const quint32 anew = address("192.0.2.7", 50002);
        client(Call::Connect, there, 0);
        client(Call::GetSockName, anew, 0);
        accept(4, 7, anew);
    }
    void clientSends(QByteArrayView bytes)
    {
        client(Call::Send, quint32(bytes.size()), qint32(bytes.size()), 0, bytes);
    }
    void serverSends(QByteArrayView bytes)
    {
        server(Call::Send, quint32(bytes.size()), qint32(bytes.size()), 0, bytes);
    }
    void clientTakes(QByteArrayView bytes)
    {
        client(Call::Recv, 65536, qint32(bytes.size()), 0, bytes);
    }
    void serverTakes(QByteArrayView bytes)
    {
        server(Call::Recv, 65536, qint32(bytes.size()), 0, bytes);
    }
};

using Story = std::function<void(Pair &)>;

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    T value;
    std::memcpy(&value, bytes.constData() + at, sizeof value);
    return value;
}

/// One packet as "> FA", "< PA hello", "> PA he+3" where three bytes are lost.
QByteArray packetText(const QByteArray &file, qsizetype block)
{
    const quint32 captured = numberAt<quint32>(file, block + 20);
    const quint32 length = numberAt<quint32>(file, block + 24);
    const QByteArray packet = file.mid(block + 28, captured);
    const qsizetype ip = (packet.at(0) >> 4) == 6 ? 40 : 20;
    const qsizetype headers = ip + (uchar(packet.at(ip + 12)) >> 4) * 4;
    QByteArray text(qFromBigEndian<quint16>(packet.constData() + ip + 2) == 80 ? "> " : "< ");
    constexpr char kLetters[] = "FSRPA";
    for (int bit = 0; bit < 5; ++bit) {
        if (packet.at(ip + 13) & (1 << bit))
            text += kLetters[bit];
    }
    const QByteArray payload = packet.mid(headers);
    if (!payload.isEmpty())
        text += ' ' + (payload.size() > 100 ? QByteArray::number(payload.size()) : payload);
    return captured < length ? text + '+' + QByteArray::number(length - captured) : text;
}

QByteArrayList packetsOf(const QByteArray &file)
{
    QByteArrayList packets;
    for (qsizetype block = 0; block + 12 <= file.size();) {
        if (numberAt<quint32>(file, block) == 6)
            packets.append(packetText(file, block));
        const quint32 length = numberAt<quint32>(file, block + 4);
        if (length % 4 != 0 || length < 12 || block + qsizetype(length) > file.size()
            || numberAt<quint32>(file, block + length - 4) != length)
            return {"a block is broken"};
        block += length;
    }
    return packets;
}

} // namespace

class TestPcapngFormat : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheCallsTell_data();
    void tellsWhatTheCallsTell();
    void putsNotesBesideTheirPackets();
    void writesOnlyWhatWasChosen();

private:
    [[nodiscard]] QByteArray written(
        const HandmadeLog &log, const CallChoice &choice = {}, const NoteTexts &notes = {}) const;
    [[nodiscard]] QByteArray complaints() const;

    QTemporaryDir m_folder;
};

QByteArray TestPcapngFormat::written(
    const HandmadeLog &log, const CallChoice &choice, const NoteTexts &notes) const
{
    const QString path = m_folder.filePath(QStringLiteral("session.pcapng"));
    const TranscriptExtent extent{log.recording.events().size(), choice, notes};
    QFile file(path);
    if (!saveTranscript(log.recording, extent, path) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/// What tshark finds beyond an ordinary connection, resets apart; "" too if it is not there.
QByteArray TestPcapngFormat::complaints() const
{
    const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (tshark.isEmpty())
        return {};
    QProcess process;
    process.start(tshark,
        {QStringLiteral("-n"), QStringLiteral("-r"),
            m_folder.filePath(QStringLiteral("session.pcapng")), QStringLiteral("-o"),
            QStringLiteral("tcp.check_checksum:TRUE"), QStringLiteral("-Y"),
            QStringLiteral("tcp.analysis.flags || _ws.malformed || tcp.checksum.status == 0 ||"
                           "tcp.ack.nonzero")});
    if (!process.waitForFinished())
        return "tshark did not end";
    return process.exitCode() == 0 ? process.readAllStandardOutput()
                                   : process.readAllStandardError();
}

void TestPcapngFormat::tellsWhatTheCallsTell_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QByteArrayList>("packets");
    const auto row = [](const char *name, const Story &story, const QByteArrayList &packets) {
        QTest::newRow(name) << story << packets;
    };
    const QByteArrayList handshake{"> S", "< SA", "> A"};
    row(
        "bytes stand once, where they were sent",
        [](Pair &log) {
            log.establish();
            log.clientSends("hello");
            log.serverTakes("hel");
            log.serverTakes("lo");
        },
        handshake + QByteArrayList{"> PA hello", "< A", "< A"});
    row(
        "the server is quicker than the connect's end",
        [](Pair &log) {
            log.listen();
            SocketEvent connect = log.event(Call::Connect, EndpointId::client(1), kClient, 5);
            connect.argument = log.there;
            connect.durationNs = 5'000'000;
            log.accept(kServer, 6, log.here);
            log.serverSends("welcome");
            log.record(connect);
            log.client(Call::GetSockName, log.here, 0);
            log.clientTakes("welcome");
        },
        handshake + QByteArrayList{"< PA welcome", "> A"});
    row(
        "one direction ends before the other",
        [](Pair &log) {
            log.establish();
            log.clientSends("question");
            log.client(Call::Shutdown, SHUT_WR, 0);
            log.serverTakes("question");
            log.serverTakes({});
            log.serverSends("answer");
            log.server(Call::Close, 0, 0);
            log.clientTakes("answer");
            log.clientTakes({});
            log.client(Call::Close, 0, 0);
        },
        handshake
            + QByteArrayList{
                "> PA question", "> FA", "< A", "< A", "< PA answer", "< FA", "> A", "> A"});
    row(
        "the kernel answers for an end that is closed",
        [](Pair &log) {
            log.establish();
            log.client(Call::Close, 0, 0);
            log.server(Call::Close, 0, 0);
        },
        handshake + QByteArrayList{"> FA", "< FA", "> A"});
    row(
        "closing with bytes unread resets",
        [](Pair &log) {
            log.establish();
            log.clientSends("unread");
            log.server(Call::Close, 0, 0);
            log.client(Call::Recv, 65536, -1, ECONNRESET);
            log.client(Call::Close, 0, 0);
        },
        handshake + QByteArrayList{"> PA unread", "< RA"});
    row(
        "closing with no time to linger resets",
        [](Pair &log) {
            log.establish();
            const linger now{1, 0};
            log.client(Call::SetSockOpt, SOL_SOCKET << 16 | SO_LINGER, 0, 0,
                QByteArrayView(reinterpret_cast<const char *>(&now), sizeof now));
            log.client(Call::Close, 0, 0);
            log.server(Call::Recv, 65536, -1, ECONNRESET);
        },
        handshake + QByteArrayList{"> RA"});
    row(
        "of lost bytes the number is kept",
        [](Pair &log) {
            log.establish();
            log.client(Call::Send, 10, 10, 0, "kept");
            log.clientSends("more");
        },
        handshake + QByteArrayList{"> PA kept+6", "> PA more"});
    row(
        "large sends are parted",
        [](Pair &log) {
            log.establish();
            log.clientSends(QByteArray(65536, 'x'));
        },
        handshake + QByteArrayList{"> A 65495", "> PA " + QByteArray(41, 'x')});
    row(
        "a peer that is not ours speaks through our recv",
        [](Pair &log) {
            log.connect();
            log.clientTakes("from afar");
            log.clientTakes({});
            log.client(Call::Close, 0, 0);
        },
        handshake + QByteArrayList{"< PA from afar", "< FA", "> FA", "< A"});
    row(
        "a socket that connects again",
        [](Pair &log) {
            log.establish();
            log.clientSends("first");
            log.serverTakes("first");
            log.client(Call::Connect, 0, 0);
            log.server(Call::Recv, 65536, -1, ECONNRESET);
            log.connectAgain();
            log.clientSends("second");
            log.callOf(EndpointId::server(), 4, 7, Call::Recv, 65536, 6, 0, "second");
        },
        handshake + QByteArrayList{"> PA first", "< A", "> RA"} + handshake
            + QByteArrayList{"> PA second", "< A"});
    row(
        "a socket that connects again before the first was accepted",
        [](Pair &log) {
            log.listen();
            log.connect();
            log.client(Call::Connect, 0, 0);
            log.accept(kServer, 6, log.here);
            log.server(Call::Recv, 65536, -1, ECONNRESET);
            log.connectAgain();
        },
        handshake + QByteArrayList{"> RA"} + handshake);
    row(
        "a socket that connects after it was refused",
        [](Pair &log) {
            log.client(Call::Connect, log.there, -1, ECONNREFUSED);
            log.establish();
            log.clientSends("hello");
        },
        QByteArrayList{"> S", "< RA"} + handshake + QByteArrayList{"> PA hello"});
    row("a refused connect",
        [](Pair &log) { log.client(Call::Connect, log.there, -1, ECONNREFUSED); }, {"> S", "< RA"});
    row("a connect that failed before it was tried",
        [](Pair &log) { log.client(Call::Connect, log.there, -1, ENETUNREACH); }, {});
}

void TestPcapngFormat::tellsWhatTheCallsTell()
{
    QFETCH(Story, story);
    QFETCH(QByteArrayList, packets);
    Pair log;
    story(log);
    QCOMPARE(packetsOf(written(log)).join('\n'), packets.join('\n'));
    QCOMPARE(complaints(), QByteArray());
}

void TestPcapngFormat::putsNotesBesideTheirPackets()
{
    Pair log;
    log.establish();
    log.clientSends("hello");
    const qsizetype last = log.recording.events().size() - 1;
    const QByteArray file
        = written(log, {}, {{0, QStringLiteral("on a bind")}, {last, QStringLiteral("look here")}});
    QCOMPARE(packetsOf(file).size(), 4);
    QVERIFY(file.contains("look here"));
    QVERIFY(!file.contains("on a bind"));
    QCOMPARE(complaints(), QByteArray());
}

void TestPcapngFormat::writesOnlyWhatWasChosen()
{
    Pair log;
    log.establish();
    log.clientSends("left out");
    log.clientSends("chosen");
    CallChoice choice(size_t(log.recording.events().size()), false);
    choice.back() = true;
    QCOMPARE(packetsOf(written(log, choice)), QByteArrayList{"> PA chosen"});
}

QTEST_GUILESS_MAIN(TestPcapngFormat)
#include "tst_pcapngformat.moc"
