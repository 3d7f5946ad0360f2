#include "core/event/endpointaddress.h"
#include "core/event/unixname.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace socketscope;

class TestUnixName : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenForPeopleAndForTranscripts_data();
    void isWrittenForPeopleAndForTranscripts();
    void isWhatTheKernelGivesBack_data();
    void isWhatTheKernelGivesBack();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void isLocalAndHasNoHost();
};

namespace {

EndpointAddress written(const char *text)
{
    const Result<EndpointAddress> made = EndpointAddress::fromUnixText(QString::fromUtf8(text));
    return made ? made.value() : EndpointAddress();
}

} // namespace

void TestUnixName::isWrittenForPeopleAndForTranscripts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row
        = [](const char *name, const QByteArray &path, const char *text, const char *key) {
              QTest::newRow(name) << path << QString::fromUtf8(text) << QString::fromLatin1(key);
          };
    row("path", "/run/x", "/run/x", "unix:/run/x");
    row("abstract", QByteArray("\0lab", 4), "@lab", "unix:@lab");
    row("unnamed", "", "(unnamed)", "unix:");
    row("not ASCII", "/tmp/\xc3\xbc", "/tmp/\xc3\xbc", "unix:/tmp/%C3%BC");
    row("an at sign in a path", "@x", "@x", "unix:%40x");
    row("no text", QByteArray("\0\xff\n", 3), "@\\xff\\x0a", "unix:@%FF%0A");
    row("turned round", "/a\xe2\x80\xae", "/a\\xe2\\x80\\xae", "unix:/a%E2%80%AE");
    row("quotes", "/\"\\", "/\"\\", "unix:/%22%5C");
}

void TestUnixName::isWrittenForPeopleAndForTranscripts()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, text);
    QFETCH(QString, key);
    const EndpointAddress address = EndpointAddress::fromUnixPath(path);
    QVERIFY(address.isUnix());
    QCOMPARE(address.unixPath(), path);
    QCOMPARE(address.toString(), text);
    QCOMPARE(address.toNumericString(), key);
    QCOMPARE(EndpointAddress::fromNumericString(key.toStdString()), address);
}

void TestUnixName::isWhatTheKernelGivesBack_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("abstract") << QByteArray("\0socketscope test", 17)
            + QByteArray::number(getpid());
    QTest::newRow("abstract, the longest")
        << QByteArray("\0", 1) + QByteArray::number(getpid()).rightJustified(107, '-');
    QTest::newRow("relative path") << QByteArray("tst_unixname.socket");
}

void TestUnixName::isWhatTheKernelGivesBack()
{
    QFETCH(QByteArray, path);
    unlink(path.constData());
    const EndpointAddress address = EndpointAddress::fromUnixPath(path);
    sockaddr_storage native;
    const int length = address.toNative(native);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(descriptor >= 0);
    QCOMPARE(bind(descriptor, reinterpret_cast<sockaddr *>(&native), socklen_t(length)), 0);
    sockaddr_storage answered{};
    socklen_t answeredLength = sizeof answered;
    auto *generic = reinterpret_cast<sockaddr *>(&answered);
    QCOMPARE(getsockname(descriptor, generic, &answeredLength), 0);
    QCOMPARE(EndpointAddress::fromNative(generic, int(answeredLength)), address);
    close(descriptor);
    unlink(path.constData());
}

void TestUnixName::refusesWhatIsNoName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an empty abstract name") << QStringLiteral("@");
    QTest::newRow("a NUL") << QStringLiteral("/a") + QChar(0);
    QTest::newRow("108 bytes of path") << QString(108, u'x');
    QTest::newRow("108 bytes after the @") << QStringLiteral("@") + QString(108, u'x');
}

void TestUnixName::refusesWhatIsNoName()
{
    QFETCH(QString, text);
    const Result<EndpointAddress> made = EndpointAddress::fromUnixText(text);
    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
}

void TestUnixName::isLocalAndHasNoHost()
{
    QVERIFY(written("/run/x").isLoopback());
    QVERIFY(!written("/run/x").isAny());
    QVERIFY(written("/run/x").host().isNull());
    QVERIFY(written("/run/x") != written("@run/x"));
    QVERIFY(qHash(written("/run/x")) == qHash(written("/run/x")));
}

QTEST_GUILESS_MAIN(TestUnixName)
#include "tst_unixname.moc"
