#include "core/describe/callformat.h"
#include "core/describe/tlstext.h"
#include "core/tls/tlsreason.h"

#include "tests/support/handmadelog.h"

#include <QSet>
#include <QTest>

using namespace socketscope;

class TestTlsText : public QObject
{
    Q_OBJECT

private slots:
    void tellsAHandshake();
    void tellsWhyAHandshakeFailed();
    void tellsTheGoodbye();
    void hasWordsAndAKeyForEveryReason();
    void showsNoMoreLinesThanAPersonReads();
};

void TestTlsText::tellsAHandshake()
{
    HandmadeLog log;
    const CallFormat format(log.recording);
    const SocketEvent &shaken = log.call(Call::SslHandshake, 0, 1, 0,
        "version: TLSv1.3\ncipher: TLS_AES_256_GCM_SHA384\nsubject: CN = localhost\n");
    QCOMPARE(format.result(shaken), QStringLiteral("1  TLSv1.3, TLS_AES_256_GCM_SHA384"));
    QCOMPARE(format.inC(shaken),
        QStringLiteral("SSL_do_handshake(ssl) = 1  TLSv1.3, TLS_AES_256_GCM_SHA384"));
    const QString text = format.explanation(shaken, nullptr);
    QVERIFY2(text.contains(QStringLiteral("TLSv1.3")) && text.contains(QStringLiteral("localhost")),
        qPrintable(text));
    QVERIFY(tlsLines(log.recording, shaken).endsWith(QStringLiteral("subject: CN = localhost")));
}

void TestTlsText::tellsWhyAHandshakeFailed()
{
    HandmadeLog log;
    const CallFormat format(log.recording);
    SocketEvent failed = log.event(Call::SslHandshake, EndpointId::client(1), 2, 5);
    failed.result = -1;
    failed.messageFlags = quint16(TlsReason::Expired);
    log.record(failed);
    QCOMPARE(format.result(failed), QStringLiteral("-1  the certificate has expired"));
    QCOMPARE(format.explanation(failed, nullptr), tlsReasonText(TlsReason::Expired));
    failed.messageFlags = 999; // of a newer version, or damaged
    QVERIFY(!format.result(failed).isEmpty() && !format.explanation(failed, nullptr).isEmpty());
}

void TestTlsText::tellsTheGoodbye()
{
    HandmadeLog log;
    const CallFormat format(log.recording);
    const SocketEvent &end = log.call(Call::SslRead, 16384, 0);
    QCOMPARE(format.call(end), QStringLiteral("SSL_read(5, 16384)"));
    QCOMPARE(format.result(end), QStringLiteral("0  close_notify"));
}

void TestTlsText::hasWordsAndAKeyForEveryReason()
{
    QSet<QString> words;
    int count = 0;
    for (quint16 number = 1; number <= quint16(TlsReason::Other); ++number) {
        const auto reason = TlsReason(number);
        const QLatin1StringView key = tlsReasonKey(reason);
        if (key.isEmpty())
            continue;
        ++count;
        QCOMPARE(int(tlsReasonOfKey(key)), int(reason));
        words.insert(tlsReasonShort(reason));
        words.insert(tlsReasonText(reason));
    }
    QCOMPARE(count, 31);
    QCOMPARE(words.size(), 2 * count);
}

void TestTlsText::showsNoMoreLinesThanAPersonReads()
{
    HandmadeLog log;
    const QByteArray hostile = QByteArray("subject: \x1b[31m\xe2\x80\xae"
                                          "evil\n")
                                   .repeated(1000);
    const SocketEvent &event = log.call(Call::SslNew, 0, 0, 0, hostile);
    const QString lines = tlsLines(log.recording, event);
    QVERIFY(lines.count(u'\n') < 20);
    QVERIFY(!lines.contains(QChar(0x1b)) && !lines.contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestTlsText)

#include "tst_tlstext.moc"
