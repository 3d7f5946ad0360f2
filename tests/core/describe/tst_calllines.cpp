#include "core/describe/calllines.h"

#include "core/store/recording.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestCallLines : public QObject
{
    Q_OBJECT

private slots:
    void putsDataBelowEachOther()
    {
        HandmadeLog log;
        const CallLines lines(log.recording);
        const QString sent = lines.line(log.call(Call::Send, 5, 5, 0, "first"), 1, nullptr);
        const QString received
            = lines.line(log.call(Call::Recv, 65536, 6, 0, "second"), 1000, nullptr);
        QCOMPARE(sent,
            QStringLiteral("    1      1.000 ms   Client 1         send(5, 5) = 5"
                           "                                first"));
        QCOMPARE(sent.indexOf(QStringLiteral("first")), received.indexOf(QStringLiteral("second")));
        QCOMPARE(
            sent.indexOf(QStringLiteral("send")), lines.heading().indexOf(QStringLiteral("call")));
    }

    void putsThePointsOfTimesBelowEachOther()
    {
        HandmadeLog log;
        const CallLines lines(log.recording);
        SocketEvent event = log.event(Call::Close, EndpointId::client(1), 2, 5);
        qsizetype column = -1;
        for (const qint64 ns :
            {940'000LL, 12'003'000'000LL, 62'003'000'000LL, 3'672'003'000'000LL}) {
            event.startNs = ns;
            const qsizetype point = lines.line(event, 1, nullptr).indexOf(u'.');
            QCOMPARE(point, column < 0 ? point : column);
            column = point;
        }
    }

    void hasNoBlanksAtTheEnd()
    {
        HandmadeLog log;
        const CallLines lines(log.recording);
        const QString line = lines.line(
            log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED), 1, nullptr);
        QVERIFY(line.endsWith(QStringLiteral("connect(5, 127.0.0.1:9) = -1 ECONNREFUSED")));
    }

    void holdsNothingThatMovesATerminalsCursor()
    {
        HandmadeLog log;
        const CallLines lines(log.recording);
        QByteArray everyByte;
        for (int byte = 0; byte < 256; ++byte)
            everyByte += char(byte);
        everyByte += QStringLiteral("\u202e\u2028\u009b").toUtf8();
        const QString line = lines.line(log.call(Call::Recv, 65536, 264, 0, everyByte), 1, nullptr);
        for (QChar character : line)
            QVERIFY2(character.isPrint(), qPrintable(QString::number(character.unicode(), 16)));
    }

    void saysOfCipherTextThatItIs()
    {
        HandmadeLog log;
        const CallLines lines(log.recording);
        SocketFacts facts;
        facts.isTls = true;
        const auto end = [&](Call call, const QByteArray &bytes) {
            return lines.line(log.call(call, 5, 5, 0, bytes), 1, &facts).section(u' ', -1);
        };
        QCOMPARE(end(Call::Send, "abcde"), QStringLiteral("(encrypted)"));
        QCOMPARE(end(Call::SslWrite, "abcde"), QStringLiteral("abcde"));
    }

    void cutsALongLineAndCountsTheRest()
    {
        HandmadeLog log;
        const CallLines lines(log.recording);
        const QByteArray bytes(60'000, 'x');
        const QString line = lines.line(log.call(Call::Send, 60'000, 60'000, 0, bytes), 1, nullptr);
        QVERIFY(line.endsWith(QStringLiteral("x… +55904 bytes")));
    }
};

QTEST_GUILESS_MAIN(TestCallLines)
#include "tst_calllines.moc"
