#include "core/store/eventfilter.h"

#include "core/store/recording.h"

#include <QRandomGenerator>
#include <QTest>

#include <cerrno>
#include <memory>
#include <thread>

using namespace socketscope;

namespace {

QList<int> numbersOf(const EventNumbers &numbers)
{
    QList<int> list;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        list.append(int(numbers.at(i)));
    return list;
}

SocketEvent makeEvent(Call call, EndpointId endpoint, quint32 socket, qint32 result, int error = 0)
{
    SocketEvent event;
    event.setCall(call);
    event.setEndpoint(endpoint);
    event.socketId = socket;
    event.setDescriptor(int(socket) + 2);
    event.result = result;
    event.errorNumber = quint64(error) & 0xffff;
    if (event.isSend() || event.isReceive())
        event.argument = 65536;
    return event;
}

/// 0 bind, 1 listen, 2 connect, 3 accept of socket 3, 4 send, 5 recv, 6 send by client 1, 7 recv,
/// 8 end of stream at the client, 9 send fails, 10 recv says EAGAIN, 11 client 2 is refused.
void recordConversation(Recording &recording)
{
    const auto server = EndpointId::server();
    const auto client = EndpointId::client(1);
    const auto add = [&recording](SocketEvent event, quint32 argument, QByteArrayView payload) {
        event.argument = argument == 0 ? quint32(event.argument) : argument;
        recording.record(event, payload);
    };
    const quint32 here = recording.addressId({QHostAddress(QStringLiteral("127.0.0.1")), 12345});
    const quint32 there = recording.addressId({QHostAddress(QStringLiteral("127.0.0.1")), 59206});
    const quint32 nobody = recording.addressId({QHostAddress(QStringLiteral("10.0.0.9")), 9});
    add(makeEvent(Call::Bind, server, 1, 0), here, {});
    add(makeEvent(Call::Listen, server, 1, 0), 5, {});
    add(makeEvent(Call::Connect, client, 2, 0), here, {});
    SocketEvent accept = makeEvent(Call::Accept, server, 1, 5);
    accept.payloadPosition = 3;
    add(accept, there, {});
    add(makeEvent(Call::Send, server, 3, 7), 0, "Welcome");
    add(makeEvent(Call::Recv, client, 2, 7), 0, "Welcome");
    add(makeEvent(Call::Send, client, 2, 6), 0, "hello\n");
    add(makeEvent(Call::Recv, server, 3, 6), 0, "hello\n");
    add(makeEvent(Call::Recv, client, 2, 0), 0, {});
    add(makeEvent(Call::Send, client, 2, -1, EPIPE), 0, {});
    add(makeEvent(Call::Recv, server, 3, -1, EAGAIN), 0, {});
    add(makeEvent(Call::Connect, EndpointId::client(2), 4, -1, ECONNREFUSED), nobody, {});
}

QList<int> search(const Recording &recording, const QString &line)
{
    EventKeys keys;
    keys.follow(recording, recording.events().size());
    EventFilter filter(recording, EventQuery::parse(line));
    filter.scan(keys);
    return numbersOf(filter.hits());
}

} // namespace

class TestEventFilter : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void findsNotes_data();
    void findsNotes();
    void goesOnAsTheLogGrows();
    void stopsWhenTheCostIsSpent();
    void findsTheSameInAnySlices();
    void tellsSocketsApartThatShareAKey();
    void keepsTheFailedEvents();
    void doesNotSearchDroppedPayload();
    void placesAnEventAmongTheHits();
    void scansWhileTheLogGrows();
};

void TestEventFilter::findsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("events");
    const auto row = [](const char *line, const QList<int> &events) {
        QTest::newRow(line) << QString::fromLatin1(line) << events;
    };
    row("", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    row("call:send", {4, 6, 9});
    row("call:send endpoint:client", {6, 9});
    row("endpoint:server", {0, 1, 3, 4, 7, 10});
    row("endpoint:client2", {11});
    row("Client 1", {2, 5, 6, 8, 9});
    row("socket:2", {2, 5, 6, 8, 9});
    row("fd:4", {2, 5, 6, 8, 9});
    row("is:error", {9, 11});
    row("-is:error call:connect", {2});
    row("is:eof", {8});
    row("errno:EPIPE", {9});
    row("errno:EAGAIN", {10});
    row("epipe", {9});
    row("dir:in", {3, 5, 7, 8, 10});
    row("text:welcome", {4, 5});
    row("hex:0a", {6, 7});
    row("hello", {6, 7});
    row("-hello dir:out", {2, 4, 9, 11});
    row("rec", {5, 7, 8, 10});
    row("59206", {3, 4, 7, 10});
    row("59206 call:recv", {7, 10});
    row("127.0.0.1:12345", {0, 2, 5, 6, 8, 9});
    row("10.0.0.9", {11});
    row("nothing of the kind", {});
}

void TestEventFilter::findsWhatIsAskedFor()
{
    QFETCH(QString, line);
    QFETCH(QList<int>, events);
    Recording recording;
    recordConversation(recording);
    QCOMPARE(search(recording, line), events);
}

void TestEventFilter::findsNotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("events");
    const auto row = [](const char *line, const QList<int> &events) {
        QTest::newRow(line) << QString::fromUtf8(line) << events;
    };
    row("is:note", {0, 4, 5, 11});
    row("-is:note", {1, 2, 3, 6, 7, 8, 9, 10});
    row("is:note call:recv", {5});
    row("is:note is:error", {11});
    row("greeting", {4, 5});
    row("GREETING -call:send", {5});
    row("\"the greeting\"", {4});
    row("hello", {0, 6, 7});
    row("text:hello", {6, 7});
    row("überflüssig", {11});
    row("ÜBERFLÜSSIG", {11});
    row("-hello dir:out", {2, 4, 9, 11});
}

void TestEventFilter::findsNotes()
{
    QFETCH(QString, line);
    QFETCH(QList<int>, events);
    Recording recording;
    recordConversation(recording);
    const NoteTexts notes{{0, QStringLiteral("before any hello")},
        {4, QStringLiteral("the greeting")}, {5, QStringLiteral("Greeting taken")},
        {11, QStringLiteral("Überflüssig")}, {500, QStringLiteral("a call to come")}};
    EventKeys keys;
    EventFilter filter(recording, EventQuery::parse(line), notes);
    for (const qsizetype end : {qsizetype(3), qsizetype(5), recording.events().size()}) {
        keys.follow(recording, end);
        filter.scan(keys);
    }
    QCOMPARE(numbersOf(filter.hits()), events);
}

void TestEventFilter::goesOnAsTheLogGrows()
{
    Recording recording;
    EventKeys keys;
    EventFilter filter(recording, EventQuery::parse(QStringLiteral("hello")));
    filter.scan(keys);
    QCOMPARE(filter.hits().size(), 0);
    recordConversation(recording);
    keys.follow(recording, 7);
    filter.scan(keys);
    QCOMPARE(numbersOf(filter.hits()), QList<int>{6});
    keys.follow(recording, recording.events().size());
    filter.scan(keys);
    QCOMPARE(numbersOf(filter.hits()), (QList<int>{6, 7}));
    QCOMPARE(filter.scanned(), recording.events().size());
}

void TestEventFilter::stopsWhenTheCostIsSpent()
{
    Recording recording;
    const QByteArray page(1000, 'x');
    for (int i = 0; i < 10; ++i)
        recording.record(makeEvent(Call::Send, EndpointId::client(1), 1, 1000), page);
    EventKeys keys;
    keys.follow(recording, 10);
    EventFilter filter(recording, EventQuery::parse(QStringLiteral("text:xx")));
    filter.scan(keys, 2000);
    QCOMPARE(filter.scanned(), 2);
    QCOMPARE(filter.hits().size(), 2);
    filter.scan(keys);
    QCOMPARE(filter.scanned(), 10);
    QCOMPARE(filter.hits().size(), 10);
}

void TestEventFilter::findsTheSameInAnySlices()
{
    Recording recording;
    QRandomGenerator random(11);
    for (int i = 0; i < 20000; ++i) {
        const Call call = Call(1 + random.bounded(kCallCount - 1));
        const quint32 number = 1 + quint32(random.bounded(3000));
        const EndpointId endpoint
            = number % 3 == 0 ? EndpointId::server(number % 4 + 1) : EndpointId::client(number);
        SocketEvent event = makeEvent(call, endpoint, number, random.bounded(4) - 1, EPIPE);
        const QByteArray payload = event.isSend() ? QByteArray::number(i) : QByteArray();
        recording.record(event, payload);
    }
    for (const char *line : {"call:send", "endpoint:server2", "endpoint:client7", "socket:1025",
             "is:error endpoint:client", "text:77", "77", "-endpoint:server"}) {
        const EventQuery query = EventQuery::parse(QString::fromLatin1(line));
        EventKeys all;
        all.follow(recording, recording.events().size());
        EventFilter whole(recording, query);
        whole.scan(all);
        EventKeys keys;
        EventFilter sliced(recording, query);
        while (sliced.scanned() < recording.events().size()) {
            keys.follow(recording, qMin(recording.events().size(), keys.followed() + 777));
            sliced.scan(keys, 1 + random.bounded(20000));
        }
        QVERIFY2(whole.hits().size() > 0, line);
        QVERIFY2(numbersOf(sliced.hits()) == numbersOf(whole.hits()), line);
    }
}

void TestEventFilter::tellsSocketsApartThatShareAKey()
{
    Recording recording;
    for (const quint32 socket : {1u, 1025u, 2049u, 1025u})
        recording.record(makeEvent(Call::Close, EndpointId::client(socket), socket, 0));
    QCOMPARE(search(recording, QStringLiteral("socket:1025")), (QList<int>{1, 3}));
    QCOMPARE(search(recording, QStringLiteral("endpoint:client2049")), QList<int>{2});
    QCOMPARE(search(recording, QStringLiteral("-socket:1025")), (QList<int>{0, 2}));
}

void TestEventFilter::keepsTheFailedEvents()
{
    Recording recording;
    recordConversation(recording);
    EventKeys keys;
    keys.follow(recording, recording.events().size());
    QCOMPARE(numbersOf(keys.failed()), (QList<int>{9, 11}));
}

void TestEventFilter::doesNotSearchDroppedPayload()
{
    Recording recording(1);
    const QByteArray block(limits::kPayloadBlockBytes, 'x');
    for (int i = 0; i < 4; ++i)
        recording.record(makeEvent(Call::Send, EndpointId::client(1), 1, 1), block);
    QCOMPARE(search(recording, QStringLiteral("text:xxx")), (QList<int>{2, 3}));
}

void TestEventFilter::placesAnEventAmongTheHits()
{
    EventNumbers numbers;
    for (const quint32 number : {3u, 5u, 9u})
        numbers.append(number);
    QCOMPARE(EventFilter::place(numbers, 3, 0), 0);
    QCOMPARE(EventFilter::place(numbers, 3, 5), 1);
    QCOMPARE(EventFilter::place(numbers, 3, 6), 2);
    QCOMPARE(EventFilter::place(numbers, 3, 10), 3);
    QCOMPARE(EventFilter::place(numbers, 0, 3), 0);
}

void TestEventFilter::scansWhileTheLogGrows()
{
    constexpr int kEvents = 200000;
    Recording recording;
    std::thread writer([&recording] {
        for (int i = 0; i < kEvents; ++i)
            recording.record(
                makeEvent(Call::Send, EndpointId::client(1), 1, 4), i % 10 == 0 ? "ping" : "pong");
    });
    EventKeys keys;
    EventFilter filter(recording, EventQuery::parse(QStringLiteral("text:ping")));
    while (filter.scanned() < kEvents) {
        keys.follow(recording, recording.events().size());
        filter.scan(keys);
    }
    writer.join();
    QCOMPARE(filter.hits().size(), kEvents / 10);
    QCOMPARE(filter.hits().at(kEvents / 10 - 1), quint32(kEvents - 10));
}

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_eventfilter.moc"
