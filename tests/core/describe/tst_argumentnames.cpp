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
};

QTEST_GUILESS_MAIN(TestArgumentNames)
#include "tst_argumentnames.moc"
