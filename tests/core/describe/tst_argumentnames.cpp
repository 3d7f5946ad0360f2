#include "core/describe/argumentnames.h"
#include "core/event/socketevent.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace socketscope;

class TestArgumentNames : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsKnown()
    {
        QCOMPARE(domainName(AF_INET), QStringLiteral("AF_INET"));
        QCOMPARE(domainName(AF_INET6), QStringLiteral("AF_INET6"));
        QCOMPARE(typeName(SOCK_STREAM), QStringLiteral("SOCK_STREAM"));
        QCOMPARE(shutdownName(SHUT_WR), QStringLiteral("SHUT_WR"));
        QCOMPARE(levelName(SOL_SOCKET), QStringLiteral("SOL_SOCKET"));
        QCOMPARE(optionName(SOL_SOCKET, SO_REUSEADDR), QStringLiteral("SO_REUSEADDR"));
        QCOMPARE(optionName(IPPROTO_TCP, TCP_NODELAY), QStringLiteral("TCP_NODELAY"));
        QCOMPARE(optionName(IPPROTO_IPV6, IPV6_V6ONLY), QStringLiteral("IPV6_V6ONLY"));
    }

    void showsWhatIsUnknownAsANumber()
    {
        QCOMPARE(domainName(99), QStringLiteral("99"));
        QCOMPARE(levelName(250), QStringLiteral("250"));
        QCOMPARE(optionName(250, 7), QStringLiteral("7"));
        QCOMPARE(optionName(SOL_SOCKET, 999), QStringLiteral("999"));
    }

    void joinsFlagsWithABar()
    {
        QCOMPARE(socketFlagsText(0), QStringLiteral("0"));
        QCOMPARE(socketFlagsText(NonBlocking), QStringLiteral("SOCK_NONBLOCK"));
        QCOMPARE(socketFlagsText(NonBlocking | CloseOnExec),
            QStringLiteral("SOCK_NONBLOCK|SOCK_CLOEXEC"));
        QCOMPARE(messageFlagsText(0), QStringLiteral("0"));
        QCOMPARE(messageFlagsText(MSG_NOSIGNAL), QStringLiteral("MSG_NOSIGNAL"));
        QCOMPARE(messageFlagsText(MSG_PEEK | 0x0800), QStringLiteral("MSG_PEEK|0x800"));
    }

    void readsBackEveryNumber()
    {
        const auto latin1 = [](const QString &text) {
            return text.toLatin1();
        };
        for (int number = 0; number <= 0xffff; ++number) {
            const QByteArray flags = latin1(messageFlagsText(quint16(number)));
            QCOMPARE(messageFlagsNamed(QLatin1StringView(flags)), quint16(number));
            const QByteArray option = latin1(optionName(SOL_SOCKET, number));
            QCOMPARE(optionNamed(SOL_SOCKET, QLatin1StringView(option)), number);
        }
        QCOMPARE(socketFlagsNamed(QLatin1StringView("SOCK_CLOEXEC|0x8")), quint16(CloseOnExec | 8));
        QCOMPARE(domainNamed(QLatin1StringView("AF_INET6")), AF_INET6);
        QCOMPARE(typeNamed(QLatin1StringView("SOCK_DGRAM")), SOCK_DGRAM);
        QCOMPARE(shutdownNamed(QLatin1StringView("SHUT_RDWR")), SHUT_RDWR);
        QCOMPARE(levelNamed(QLatin1StringView("IPPROTO_TCP")), IPPROTO_TCP);
        QCOMPARE(optionNamed(250, QLatin1StringView("7")), 7);
    }

    void readsNothingElse()
    {
        for (const char *text :
            {"", "x", "SHUT", "SHUT_WRx", "99999999999", "MSG_PEEK|", "0x10000"}) {
            QVERIFY2(!shutdownNamed(QLatin1StringView(text)), text);
            QVERIFY2(!messageFlagsNamed(QLatin1StringView(text)), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestArgumentNames)
#include "tst_argumentnames.moc"
