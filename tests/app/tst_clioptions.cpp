#include "app/cli/clihelp.h"
#include "app/cli/clioptions.h"

#include <QTest>

using namespace socketscope;

class TestCliOptions : public QObject
{
    Q_OBJECT

private slots:
    void readsAServersSettings();
    void readsWhatToReplay();
    void listensWithTheSystemsBacklogOnLoopbackByDefault();
    void readsAClientsMessagesInOrder();
    void readsProtocolsAndOptionsOfSockets();
    void turnsEscapesIntoBytes();
    void answersHelpAnywhere();
    void tellsOfOneCommandWhatConcernsIt_data();
    void tellsOfOneCommandWhatConcernsIt();
    void refusesInWords_data();
    void refusesInWords();
};

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

template <typename Options>
Options optionsOf(const char *line)
{
    const Result<CliOptions> options = parseCliOptions(words(line));
    if (!options)
        qFatal("%s", qPrintable(options.error().message));
    return std::get<Options>(options.value());
}

} // namespace

void TestCliOptions::readsAServersSettings()
{
    const auto options = optionsOf<ListenOptions>(
        "listen [::1]:1234 --backlog 1 --max-connections=7 --greeting Welcome --reply Got "
        "--close-after-reply --transcript out.txt --quiet --payload-limit=64M "
        "--bytes-per-call 16");
    QCOMPARE(options.server.address, QStringLiteral("::1"));
    QCOMPARE(options.server.port, quint16(1234));
    QCOMPARE(options.server.backlog, 1);
    QCOMPARE(options.server.maxConnections, 7);
    QCOMPARE(options.server.greeting, QByteArray("Welcome"));
    QCOMPARE(options.server.replyMode, ReplyMode::Text);
    QCOMPARE(options.server.reply, QByteArray("Got"));
    QVERIFY(options.server.closeAfterReply);
    QCOMPARE(options.recording.transcript, QStringLiteral("out.txt"));
    QVERIFY(options.recording.quiet);
    QCOMPARE(options.recording.payloadLimit, 64 * limits::kMiB);
    QCOMPARE(options.recording.bytesPerCall, 16);
}

void TestCliOptions::readsWhatToReplay()
{
    const auto client = optionsOf<ReplayOptions>(
        "replay a.jsonl --as client --connect h:80 --timing recorded --connection 2 --timeout 3 "
        "--stop-at-divergence --quiet");
    QCOMPARE(client.file, QStringLiteral("a.jsonl"));
    QCOMPARE(int(client.role), int(ReplayRole::Client));
    QCOMPARE(client.settings.target->host, QStringLiteral("h"));
    QCOMPARE(int(client.settings.timing), int(ReplayTiming::Recorded));
    QCOMPARE(client.connection, 2);
    QCOMPARE(client.settings.timeoutMs, 3000);
    QVERIFY(!client.settings.waitsForFirstClient);
    QVERIFY(client.settings.stopsAtDivergence && client.recording.quiet);
    const auto server = optionsOf<ReplayOptions>("replay - --as=server --listen 80");
    QCOMPARE(int(server.role), int(ReplayRole::Server));
    QCOMPARE(server.settings.target->host, QStringLiteral("127.0.0.1"));
    QVERIFY(server.settings.waitsForFirstClient && !server.settings.stopsAtDivergence);
}

void TestCliOptions::listensWithTheSystemsBacklogOnLoopbackByDefault()
{
    const auto options = optionsOf<ListenOptions>("listen 0 --echo");
    QCOMPARE(options.server.address, QStringLiteral("127.0.0.1"));
    QVERIFY(options.server.backlog >= 128);
    QCOMPARE(options.server.replyMode, ReplyMode::Echo);
    QVERIFY(!options.recording.quiet);
}

void TestCliOptions::readsAClientsMessagesInOrder()
{
    const auto options
        = optionsOf<ConnectOptions>("connect localhost:80 --send one --send=two --keep-open");
    QCOMPARE(options.client.host, QStringLiteral("localhost"));
    QCOMPARE(options.client.port, quint16(80));
    QCOMPARE(options.messages, (QByteArrayList{"one", "two"}));
    QVERIFY(options.keepOpen);
}

void TestCliOptions::readsProtocolsAndOptionsOfSockets()
{
    const auto server = optionsOf<ListenOptions>(
        "listen udp://0.0.0.0:5000 --option SO_REUSEADDR=1 --group 239.1.2.3%lo "
        "--datagram-bytes 512");
    QCOMPARE(server.server.protocol, Protocol::Udp);
    QCOMPARE(server.server.address, QStringLiteral("0.0.0.0"));
    QCOMPARE(server.server.options.value(SocketOption::ReuseAddress), std::optional(1));
    QCOMPARE(server.server.groups, QStringList(QStringLiteral("239.1.2.3%lo")));
    QCOMPARE(server.server.datagramBytes, 512);
    const auto path = optionsOf<ListenOptions>("listen unix-seqpacket:///tmp/x --remove-stale");
    QCOMPARE(path.server.protocol, Protocol::UnixSeqpacket);
    QCOMPARE(path.server.address, QStringLiteral("/tmp/x"));
    QVERIFY(path.server.removeStalePath);
    const auto client = optionsOf<ConnectOptions>(
        "connect udp://[::1]:5000 --unconnected --source [::1]:6000 --wait 3");
    QCOMPARE(client.client.protocol, Protocol::Udp);
    QVERIFY(!client.client.connectsDatagrams);
    QCOMPARE(client.client.sourceAddress, QStringLiteral("::1"));
    QCOMPARE(client.client.sourcePort, quint16(6000));
    QCOMPARE(client.waitSeconds, 3);
    const auto named = optionsOf<ConnectOptions>("connect unix-dgram://@name --source @mine");
    QCOMPARE(named.client.host, QStringLiteral("@name"));
    QCOMPARE(named.client.sourceAddress, QStringLiteral("@mine"));
}

void TestCliOptions::turnsEscapesIntoBytes()
{
    const auto options = optionsOf<ConnectOptions>("connect localhost:80 --send a\\r\\n\\x00\\xff");
    QCOMPARE(options.messages.constFirst(), QByteArray("a\r\n\0\xff", 5));
}

void TestCliOptions::answersHelpAnywhere()
{
    QVERIFY(std::holds_alternative<HelpWanted>(parseCliOptions(words("listen --help")).value()));
    QVERIFY(std::holds_alternative<VersionWanted>(parseCliOptions(words("--version")).value()));
    QVERIFY(cliHelpText().contains(QStringLiteral("--close-after-reply")));
}

void TestCliOptions::tellsOfOneCommandWhatConcernsIt_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("foreign");
    const auto row = [](const char *command, const char *own, const char *foreign) {
        QTest::newRow(command) << QString::fromLatin1(own) << QString::fromLatin1(foreign);
    };
    row("listen", "--tls-cert", "--as client");
    row("connect", "--unconnected", "--greeting");
    row("lab", "--payload-limit", "--greeting");
    row("replay", "1 diverged", "1 on failure");
    row("lesson", "--validate", "1 on failure");
    row("show", "--explain", "--json");
    row("convert", ".pcapng", "--json");
    row("stats", "--json", "--tolerance");
    row("diff", "--tolerance", "1 on failure");
    row("code", "--whole", "--conclusion");
    row("report", "--conclusion", "--whole");
}

void TestCliOptions::tellsOfOneCommandWhatConcernsIt()
{
    QFETCH(QString, own);
    QFETCH(QString, foreign);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const QString help = cliHelpText(command);
    QVERIFY(help.startsWith(QStringLiteral("Usage: socketscope-cli ") + command + u' '));
    QVERIFY2(help.contains(own), qPrintable(help));
    QVERIFY2(!help.contains(foreign), qPrintable(help));
    QVERIFY(cliHelpText().contains(own) && cliHelpText().contains(foreign));
    QVERIFY(!cliUsageText(command).contains(QStringLiteral("\n\n")));
    QVERIFY(cliUsageText(command).size() < cliUsageText().size());
}

void TestCliOptions::refusesInWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *line, const char *named) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(named);
    };
    row("nothing to do", "", "listen");
    row("an unknown command", "serve 80", "serve");
    row("no port", "listen", "PORT");
    row("a port too high", "listen 65536", "65536");
    row("two addresses", "listen 1 2", "2");
    row("an unknown option", "listen 1 --loud", "--loud");
    row("a missing value", "listen 1 --greeting", "--greeting");
    row("a backlog that is no number", "listen 1 --backlog many", "--backlog");
    row("no connections at all", "listen 1 --max-connections 0", "--max-connections");
    row("reply and echo", "listen 1 --reply x --echo", "--echo");
    row("a limit below the least", "listen 1 --payload-limit 1K", "--payload-limit");
    row("half an escape", "connect a:1 --send \\x4", "--send");
    row("no host", "connect 80", "HOST");
    row("port 0", "connect localhost:0", "HOST");
    row("an unknown protocol", "listen sctp://1", "sctp");
    row("an unknown socket option", "listen 1 --option SO_NONE=1", "SO_NONE");
    row("a value that is none", "connect a:1 --option SO_KEEPALIVE=yes", "SO_KEEPALIVE");
    row("a path without a slash", "connect unix://x", "unix://x");
    row("an option of the other command", "connect a:1 --echo", "--echo");
}

void TestCliOptions::refusesInWords()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const Result<CliOptions> options = parseCliOptions(words(qPrintable(line)));
    QVERIFY(!options.ok());
    QVERIFY2(options.error().message.contains(named), qPrintable(options.error().message));
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_clioptions.moc"
