#include "core/explain/explain.h"

#include "core/event/errnoname.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "tests/support/handmadelog.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace socketscope;

namespace {

constexpr int kErrors[] = {EACCES, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF,
    ECONNABORTED, ECONNREFUSED, ECONNRESET, EDESTADDRREQ, EHOSTUNREACH, EINPROGRESS, EINTR, EINVAL,
    EISCONN, EMFILE, EMSGSIZE, ENAMETOOLONG, ENETUNREACH, ENOBUFS, ENOENT, ENOPROTOOPT, ENOTCONN,
    ENOTSOCK, EOPNOTSUPP, EPERM, EPIPE, EPROTONOSUPPORT, EPROTOTYPE, ESOCKTNOSUPPORT, ETIMEDOUT,
    EIO};

struct SocketSort
{
    const char *name;
    int domain;
    int type;
};
constexpr SocketSort kSorts[]
    = {{"TCP", AF_INET, SOCK_STREAM}, {"TCP over IPv6", AF_INET6, SOCK_STREAM},
        {"UDP", AF_INET, SOCK_DGRAM}, {"Unix stream", AF_UNIX, SOCK_STREAM},
        {"Unix datagram", AF_UNIX, SOCK_DGRAM}, {"Unix packets", AF_UNIX, SOCK_SEQPACKET}};

EndpointAddress addressOf(const SocketSort &sort)
{
    if (sort.domain == AF_UNIX)
        return EndpointAddress::fromUnixPath("/run/x");
    return EndpointAddress(QHostAddress(sort.domain == AF_INET ? QHostAddress::LocalHost
                                                               : QHostAddress::LocalHostIPv6),
        12345);
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void hasAWholeCardForEveryCall_data();
    void hasAWholeCardForEveryCall();
    void saysWhatArgumentsMean_data();
    void saysWhatArgumentsMean();
    void putsTheOutcomeBeforeTheRest();
    void tellsATruncatedDatagram();
    void doesWithoutFacts();

private:
    static quint32 argumentOf(HandmadeLog &log, Call call, const SocketSort &sort);
    static QString faultOf(const CallCard &card, bool hasFailed);
};

quint32 TestExplain::argumentOf(HandmadeLog &log, Call call, const SocketSort &sort)
{
    const quint32 address = log.recording.addressId(addressOf(sort));
    switch (call) {
    case Call::Socket:
        return quint32(sort.domain) << 16 | quint32(sort.type);
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return quint32(SOL_SOCKET) << 16 | quint32(SO_REUSEADDR);
    case Call::Bind:
    case Call::Connect:
    case Call::Accept:
    case Call::GetSockName:
    case Call::GetPeerName:
        return address;
    case Call::SendTo:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return log.recording.messageId({address, 16, MSG_TRUNC});
    case Call::Shutdown:
        return SHUT_WR;
    default:
        return 16;
    }
}

QString TestExplain::faultOf(const CallCard &card, bool hasFailed)
{
    if (card.title.isEmpty() || card.purpose.size() < 20)
        return QStringLiteral("no purpose");
    if (card.arguments.isEmpty())
        return QStringLiteral("no arguments");
    for (const CardArgument &argument : card.arguments) {
        if (argument.name.isEmpty() || argument.value.isEmpty() || argument.words.isEmpty())
            return QStringLiteral("an argument without words");
    }
    if (card.result.size() < 20)
        return QStringLiteral("no result");
    if ((hasFailed ? card.cure : card.next).isEmpty())
        return QStringLiteral("nothing that helps, or comes next");
    if (!card.source.startsWith(card.title.section(u'(', 0, 0) + u'('))
        return QStringLiteral("not the call's own manual page");
    static const QRegularExpression placeholder(QStringLiteral("%[0-9nL]"));
    return card.text().contains(placeholder) ? QStringLiteral("a placeholder is left") : QString();
}

void TestExplain::hasAWholeCardForEveryCall_data()
{
    QTest::addColumn<int>("sort");
    for (int sort = 0; sort < int(std::size(kSorts)); ++sort)
        QTest::newRow(kSorts[sort].name) << sort;
}

void TestExplain::hasAWholeCardForEveryCall()
{
    QFETCH(int, sort);
    const SocketSort &kind = kSorts[sort];
    HandmadeLog log;
    SocketFacts facts;
    facts.domain = quint16(kind.domain);
    facts.type = quint16(kind.type);
    const int on = 1;
    const QByteArrayView value(reinterpret_cast<const char *>(&on), sizeof on);
    for (int number = int(Call::Socket); number < kCallCount; ++number) {
        const Call call = Call(number);
        const bool hasValue = call == Call::SetSockOpt || call == Call::GetSockOpt;
        const quint32 argument = argumentOf(log, call, kind);
        for (const int result : {0, 7, 16}) {
            const SocketEvent event
                = log.call(call, argument, result, 0, hasValue ? value : QByteArrayView());
            const CallCard card = explain(log.recording, event, &facts);
            const QString fault = faultOf(card, false);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + card.text()));
        }
        for (const int error : kErrors) {
            const SocketEvent event = log.call(call, argument, -1, error);
            const CallCard card = explain(log.recording, event, &facts);
            const QString fault = faultOf(card, true);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + card.text()));
            QVERIFY(isTlsCall(call) || card.title.endsWith(QString(errnoName(error))));
        }
    }
}

void TestExplain::saysWhatArgumentsMean_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<quint32>("argument");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("part");
    const auto add
        = [](const char *name, Call call, quint32 argument, int flags, const char *part) {
              QTest::newRow(name) << int(call) << argument << flags << QString::fromLatin1(part);
          };
    add("a backlog", Call::Listen, 5, 0, "backlog = 5: up to 6 finished connections");
    add("a backlog that is cut", Call::Listen, 2'000'000'000, 0, "it is cut to");
    add("peeking", Call::Recv, 16, MSG_PEEK, "the bytes stay for the next call");
    add("waiting for all", Call::Recv, 16, MSG_WAITALL, "until the whole buffer is full");
    add("two flags", Call::Recv, 16, MSG_WAITALL | MSG_OOB, "urgent byte");
    add("no signal", Call::Send, 16, MSG_NOSIGNAL, "no SIGPIPE");
    add("no flags", Call::Send, 16, 0, "flags = 0: none: the usual way");
    add("half a close", Call::Shutdown, SHUT_WR, 0, "how = SHUT_WR: no more sending");
    add("no such way", Call::Shutdown, 9, 0, "how = 9: none of the three ways");
    add("nobody to connect to", Call::Connect, 0, 0, "addr = AF_UNSPEC");
    add("packets", Call::Socket, AF_UNIX << 16 | SOCK_SEQPACKET, 0, "whole messages in order");
    add("flags of a socket", Call::Socket, AF_INET << 16 | SOCK_STREAM, NonBlocking,
        "SOCK_NONBLOCK: no call on the socket waits");
    add("flags of an accepted socket", Call::Accept, 0, CloseOnExec, "do not get the descriptor");
}

void TestExplain::saysWhatArgumentsMean()
{
    QFETCH(int, call);
    QFETCH(quint32, argument);
    QFETCH(int, flags);
    QFETCH(QString, part);
    HandmadeLog log;
    SocketEvent event = log.event(Call(call), EndpointId::client(1), 2, 5);
    event.argument = argument;
    event.messageFlags = quint16(flags);
    const QString text = explain(log.recording, event, nullptr).text();
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestExplain::putsTheOutcomeBeforeTheRest()
{
    HandmadeLog log;
    const SocketEvent &event
        = log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED);
    CallCard card = explain(log.recording, event, nullptr);
    QCOMPARE(card.title, QStringLiteral("connect(5, 127.0.0.1:9): ECONNREFUSED"));
    QCOMPARE(card.source, QStringLiteral("connect(2), socket(7)"));
    card.found.sentences = {QStringLiteral("Somebody looked.")};
    const auto sections = card.sections();
    QCOMPARE(sections.at(0).first, QStringLiteral("What went wrong"));
    QVERIFY(sections.at(0).second.startsWith(QStringLiteral("Nothing listens on 127.0.0.1:9")));
    QCOMPARE(sections.at(1).second, QStringLiteral("Somebody looked."));
    QCOMPARE(sections.at(2).first, QStringLiteral("What helps"));
    QCOMPARE(sections.last().first, QStringLiteral("Source"));
}

void TestExplain::tellsATruncatedDatagram()
{
    HandmadeLog log;
    SocketEvent event = log.event(Call::RecvFrom, EndpointId::server(), 1, 4);
    event.flags = Datagram;
    event.argument = log.recording.messageId({log.address("127.0.0.1", 5000), 4, 0});
    event.messageFlags = MSG_TRUNC;
    event.result = 10;
    const QString text = explain(log.recording, log.record(event, "abcd"), nullptr).result;
    QVERIFY2(
        text.startsWith(QStringLiteral(
            "A datagram of 10 bytes came from 127.0.0.1:5000, and the buffer took 4 of them.")),
        qPrintable(text));
}

void TestExplain::doesWithoutFacts()
{
    HandmadeLog log;
    const SocketEvent &event = log.call(Call::Close, 0, 0);
    QCOMPARE(faultOf(explain(log.recording, event, nullptr), false), QString());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
