#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "ui/models/chatmodel.h"
#include "ui/models/unreadmessages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace socketscope;

/// Conversations over logs made by hand.
class TestChatModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsOneConnectionOnly();
    void putsTornCharactersTogether();
    void showsControlAndMarkupHarmlessly();
    void cutsLongMessages();
    void cutsMessagesOfManyLines();
    void tellsOfEndsAndFailures();
    void joinsEqualMessagesToEveryone();
    void keepsMessagesToOneConnectionApart();
    void makesABatchOfABurst();
    void makesRowsOfAFewMessagesAtATime();
    void makesOlderMessagesWhenAsked();
    void forgetsTheOldest();
    void countsUnreadMessages();
    void readsEveryoneThroughTheServer();

private:
    void record(Call call, quint32 socketId, qint32 result, const QByteArray &payload = {},
        quint32 argument = 0, int errorNumber = 0);
    void send(quint32 socketId, const QByteArray &bytes)
    {
        record(Call::Send, socketId, qint32(bytes.size()), bytes);
    }
    void receive(quint32 socketId, const QByteArray &bytes)
    {
        record(Call::Recv, socketId, qint32(bytes.size()), bytes, 65536);
    }
    /// The test's own clock: what is sent to everyone is known by its times.
    qint64 nextNs() { return m_nowNs += 1'000'000; }
    quint32 listen();
    quint32 accept(quint32 listener);
    void open(quint32 socketId)
    {
        m_follower->catchUp();
        m_model->setConversation(socketId);
    }
    void follow()
    {
        m_follower->catchUp();
        while (m_model->follow()) { }
    }
    [[nodiscard]] const ChatItem &last() const { return m_model->item(m_model->rowCount() - 1); }

    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<LogFollower> m_follower;
    std::unique_ptr<ChatModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_nowNs = 0;
    quint32 m_listener = 0;
    quint32 m_one = 0;
    quint32 m_two = 0;
};

void TestChatModel::init()
{
    m_recording = std::make_unique<Recording>();
    m_follower = std::make_unique<LogFollower>(*m_recording);
    m_model = std::make_unique<ChatModel>(*m_follower);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_listener = listen();
    m_one = accept(m_listener);
    m_two = accept(m_listener);
}

void TestChatModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_follower.reset();
    m_recording.reset();
}

void TestChatModel::record(Call call, quint32 socketId, qint32 result, const QByteArray &payload,
    quint32 argument, int errorNumber)
{
    SocketEvent event;
    event.startNs = nextNs();
    event.setCall(call);
    event.socketId = socketId;
    event.setEndpoint(EndpointId::server());
    event.setDescriptor(int(socketId) + 2);
    event.result = result;
    event.argument = argument;
    event.errorNumber = quint16(errorNumber);
    m_recording->record(event, payload);
}

quint32 TestChatModel::listen()
{
    const quint32 id = m_recording->nextSocketId();
    record(Call::Socket, id, qint32(id) + 2);
    record(Call::Listen, id, 0, {}, 5);
    return id;
}

quint32 TestChatModel::accept(quint32 listener)
{
    const quint32 id = m_recording->nextSocketId();
    SocketEvent event;
    event.startNs = nextNs();
    event.setCall(Call::Accept);
    event.socketId = listener;
    event.setEndpoint(EndpointId::server());
    event.result = qint32(id) + 2;
    event.payloadPosition = id;
    event.argument
        = m_recording->addressId(EndpointAddress(QHostAddress::LocalHost, quint16(40000 + id)));
    m_recording->record(event);
    return id;
}

void TestChatModel::showsOneConnectionOnly()
{
    send(m_one, "to one");
    send(m_two, "to two");
    receive(m_one, "from one");
    open(m_one);
    QCOMPARE(m_model->rowCount(), 3); // connected, sent, received
    QCOMPARE(m_model->item(0).kind, ChatItem::Kind::Notice);
    QCOMPARE(m_model->item(1).text, QStringLiteral("to one"));
    QCOMPARE(m_model->item(1).kind, ChatItem::Kind::Sent);
    QCOMPARE(m_model->item(2).kind, ChatItem::Kind::Received);
    QVERIFY(m_model->index(1).data().toString().startsWith(QStringLiteral("sent ")));
    QVERIFY(m_model->index(1).data().toString().endsWith(QStringLiteral(": to one")));
}

void TestChatModel::putsTornCharactersTogether()
{
    const QByteArray text = QByteArrayLiteral("Gr\xc3\xbc\xc3\x9f Gott");
    receive(m_one, text.first(3));
    receive(m_one, text.sliced(3, 2));
    open(m_one);
    receive(m_one, text.sliced(5));
    follow();
    QCOMPARE(m_model->item(1).text + m_model->item(2).text + m_model->item(3).text,
        QStringLiteral("Grüß Gott"));
}

void TestChatModel::showsControlAndMarkupHarmlessly()
{
    open(m_one);
    receive(m_one, QByteArrayLiteral("<b>bold</b> \x1b[31m \xe2\x80\xae\xff"));
    follow();
    QVERIFY(last().text.startsWith(QStringLiteral("<b>bold</b> ")));
    QVERIFY(!last().text.contains(QChar(0x1b)));
    QVERIFY(!last().text.contains(QChar(0x202e)));
}

void TestChatModel::cutsLongMessages()
{
    open(m_one);
    receive(m_one, QByteArray(60000, 'x'));
    receive(m_one, "next");
    follow();
    const QString &text = m_model->item(1).text;
    QVERIFY(text.size() < limits::kShownLineBytes + 40);
    QVERIFY(text.contains(QString::number(60000 - limits::kShownLineBytes))
        || text.contains(QLocale().toString(60000 - limits::kShownLineBytes)));
    QCOMPARE(last().text, QStringLiteral("next"));
    QCOMPARE(m_model->bytes(1).size(), 60000);
}

void TestChatModel::cutsMessagesOfManyLines()
{
    open(m_one);
    receive(m_one, QByteArray(3000, '\n'));
    follow();
    QVERIFY(last().text.count(QLatin1Char('\n')) <= 60);
}

void TestChatModel::tellsOfEndsAndFailures()
{
    open(m_one);
    record(Call::Recv, m_one, 0, {}, 65536);
    record(Call::Shutdown, m_one, 0, {}, 1);
    record(Call::Send, m_two, -1, {}, 5, EPIPE);
    record(Call::Recv, m_one, -1, {}, 65536, EAGAIN);
    record(Call::Close, m_one, 0);
    follow();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->item(1).text, QStringLiteral("the peer has finished sending"));
    QVERIFY(!m_model->item(1).failed);
    open(m_two);
    QVERIFY(last().failed);
}

void TestChatModel::joinsEqualMessagesToEveryone()
{
    open(m_listener);
    const int before = m_model->rowCount();
    send(m_one, "all");
    follow();
    send(m_two, "all");
    follow();
    QCOMPARE(m_model->rowCount(), before + 1);
    QCOMPARE(last().calls, 2);
    receive(m_two, "thanks");
    follow();
    QCOMPARE(last().who, QString::number(40000 + m_two));
    open(m_listener);
    QCOMPARE(m_model->rowCount(), before + 2);
}

void TestChatModel::keepsMessagesToOneConnectionApart()
{
    open(m_one);
    send(m_one, "twice");
    send(m_one, "twice");
    follow();
    QCOMPARE(m_model->rowCount(), 3);
    open(m_listener);
    QCOMPARE(m_model->item(m_model->rowCount() - 2).calls, 1);
}

void TestChatModel::makesABatchOfABurst()
{
    open(m_one);
    for (int count = 0; count < 100000; ++count)
        receive(m_one, QByteArray::number(count));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    follow();
    QCOMPARE(reset.count(), 1);
    QVERIFY(m_model->rowCount() <= 200);
    QCOMPARE(last().text, QStringLiteral("99999"));
    QCOMPARE(m_model->conversation().first(), 100001 - limits::kShownMessages);
}

void TestChatModel::makesRowsOfAFewMessagesAtATime()
{
    open(m_one);
    m_model->setRoom(10);
    const int before = m_model->rowCount();
    for (int count = 0; count < 25; ++count)
        receive(m_one, QByteArray::number(count));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_follower->catchUp();
    QVERIFY(m_model->follow());
    QCOMPARE(m_model->rowCount(), before + 10);
    QVERIFY(m_model->follow());
    QVERIFY(!m_model->follow());
    QCOMPARE(m_model->rowCount(), before + 25);
    QCOMPARE(last().text, QStringLiteral("24"));
    QCOMPARE(reset.count(), 0);
}

void TestChatModel::makesOlderMessagesWhenAsked()
{
    for (int count = 0; count < 500; ++count)
        receive(m_one, QByteArray::number(count));
    open(m_one);
    while (m_model->fetchOlder()) { }
    QCOMPARE(m_model->rowCount(), 501);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->item(row).text, QString::number(row - 1));
}

void TestChatModel::forgetsTheOldest()
{
    open(m_one);
    for (int count = 0; count < limits::kShownMessages + 500; ++count) {
        receive(m_one, QByteArray::number(count));
        if (count % 50 == 0)
            follow();
    }
    follow();
    QCOMPARE(m_model->rowCount(), limits::kShownMessages);
    QCOMPARE(m_model->item(0).text, QStringLiteral("500"));
    QCOMPARE(m_model->conversation().first(), 501);
}

void TestChatModel::countsUnreadMessages()
{
    UnreadMessages unread(*m_follower);
    connect(m_follower.get(), &LogFollower::grown, &unread, &UnreadMessages::follow);
    m_follower->catchUp();
    unread.setReading(m_one);
    receive(m_one, "seen");
    receive(m_two, "not seen");
    receive(m_two, "nor this");
    send(m_two, "sent, so no matter");
    m_follower->catchUp();
    QCOMPARE(unread.of(m_one), 0);
    QCOMPARE(unread.of(m_two), 2);
    QCOMPARE(unread.total(), 2);
    QSignalSpy changed(&unread, &UnreadMessages::changed);
    unread.setReading(m_two);
    QCOMPARE(unread.total(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestChatModel::readsEveryoneThroughTheServer()
{
    UnreadMessages unread(*m_follower);
    connect(m_follower.get(), &LogFollower::grown, &unread, &UnreadMessages::follow);
    receive(m_two, "before");
    m_follower->catchUp();
    QCOMPARE(unread.total(), 1);
    unread.setReading(m_listener);
    QCOMPARE(unread.total(), 0);
    receive(m_one, "meanwhile");
    m_follower->catchUp();
    QCOMPARE(unread.total(), 0);
}

QTEST_MAIN(TestChatModel)
#include "tst_chatmodel.moc"
