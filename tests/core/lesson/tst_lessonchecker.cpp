#include "core/lesson/lessonchecker.h"

#include "core/lesson/lessonfile.h"
#include "core/lesson/lessonwords.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestLessonChecker : public QObject
{
    Q_OBJECT

private slots:
    void metConditions_data();
    void metConditions();
    void asksForStepsInTheirOrder();
    void countsNoCallTwice();
    void keepsOneSocketUnderOneName();
    void givesTwoNamesToTwoSockets();
    void startsAnewWithThePerson();
    void repeatsACondition();
    void ignoresWhatCameBeforeIt();
    void followsInAnySlices();
    void findsWhatTheKernelTold();
    void knowsTheOtherEndOnceItIsThere();
    void tellsMergedAndSplitSends();
    void tellsWhatHappenedInstead_data();
    void tellsWhatHappenedInstead();
    void staysCheapInALongLog();
};

namespace {

constexpr auto kServer = EndpointId::server();
const EndpointId kClient = EndpointId::client(1);

/// A lesson of steps that have these lists of checks.
Lesson lessonOf(const QByteArrayList &checks, const QByteArray &wrong = "[]")
{
    QByteArrayList steps;
    for (qsizetype index = 0; index < checks.size(); ++index)
        steps.append(R"({"id": "s)" + QByteArray::number(index)
            + R"(", "title": "t", "do": "d", "check": )" + checks.at(index) + R"(, "wrong": )"
            + wrong + '}');
    const Result<Lesson> lesson = readLesson(R"({"format": "socketscope-lesson", "version": "1.0",
        "id": "l", "title": "t", "aim": "a", "steps": [)"
        + steps.join(", ") + "]}");
    if (!lesson)
        qFatal("%s", qPrintable(lesson.error().message));
    return lesson.value();
}

LogPrefix endOf(const Recording &recording)
{
    return {recording.events().size(), recording.kernelFacts().size()};
}

int doneIn(const Lesson &lesson, const Recording &recording)
{
    LessonChecker checker(lesson, recording);
    checker.follow(endOf(recording));
    return checker.doneCount();
}

/// A server on port 7, backlog 5, and a client that it accepts: sockets 1 (listening), 2 (client),
/// 3 (accepted).
void connectAll(HandmadeLog &log)
{
    const quint32 serverAddress = log.address("127.0.0.1", 7);
    const quint32 clientAddress = log.address("127.0.0.1", 40000);
    log.callOf(kServer, 1, 4, Call::Bind, serverAddress, 0);
    log.callOf(kServer, 1, 4, Call::Listen, 5, 0);
    log.callOf(kClient, 2, 5, Call::Connect, serverAddress, 0);
    log.callOf(kClient, 2, 5, Call::GetSockName, clientAddress, 0);
    log.accept(3, 6, clientAddress);
}

KernelFact stateFact(quint32 socketId, TcpState state, qint64 ns)
{
    KernelFact fact;
    fact.seenNs = ns;
    fact.socketId = socketId;
    fact.state = state;
    return fact;
}

} // namespace

void TestLessonChecker::metConditions_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("met");
    const auto row = [](const char *condition, bool met) {
        QTest::newRow(condition) << QByteArray(condition) << met;
    };
    row(R"({"call": "listen"})", true);
    row(R"({"call": "shutdown"})", false);
    row(R"({"call": ["shutdown", "listen"]})", true);
    row(R"({"call": "listen", "by": "server"})", true);
    row(R"({"call": "listen", "by": ["client", "lab"]})", false);
    row(R"({"call": "listen", "backlog": 5})", true);
    row(R"({"call": "listen", "backlog": {"least": 6}})", false);
    row(R"({"call": "listen", "backlog": {"least": 1, "most": 5}})", true);
    row(R"({"call": "bind", "port": 7, "address": "127.0.0.1"})", true);
    row(R"({"call": "bind", "address": "127.0.0.1:7"})", true);
    row(R"({"call": "bind", "port": 8})", false);
    row(R"({"call": "accept4", "port": 40000})", true);
    row(R"({"call": "send", "data": "hello"})", true);
    row(R"({"call": "send", "data": {"is": "hell"}})", false);
    row(R"({"call": "send", "data": {"contains": "ell"}})", true);
    row(R"({"call": "send", "flags": "MSG_NOSIGNAL"})", true);
    row(R"({"call": "send", "flags": "MSG_OOB"})", false);
    row(R"({"call": "recv", "size": 65536, "result": 5})", true);
    row(R"({"call": "recv", "result": 0})", false);
    row(R"({"call": "recv", "error": "ECONNRESET"})", true);
    row(R"({"call": "recv", "error": ["EPIPE", "ECONNRESET"]})", true);
    row(R"({"call": "recv", "error": "any"})", true);
    row(R"({"call": "send", "error": "any"})", false);
    row(R"({"call": "recv", "result": -1})", true);
    row(R"({"call": "setsockopt"})", false); // it failed, and nobody asked for that
    row(R"({"call": "setsockopt", "option": "SO_LINGER", "error": "EINVAL"})", true);
    row(R"({"call": "setsockopt", "option": "SO_KEEPALIVE", "error": "EINVAL"})", false);
}

void TestLessonChecker::metConditions()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, met);
    HandmadeLog log;
    connectAll(log);
    SocketEvent send = log.event(Call::Send, kServer, 3, 6);
    send.argument = 5;
    send.result = 5;
    send.messageFlags = 0x4000; // MSG_NOSIGNAL
    log.record(send, "hello");
    log.call(Call::Recv, 65536, 5, 0, "hello");
    log.call(Call::Recv, 65536, -1, ECONNRESET);
    log.call(Call::SetSockOpt, (1U << 16) | 13U, -1, EINVAL); // SOL_SOCKET, SO_LINGER
    QCOMPARE(doneIn(lessonOf({'[' + condition + ']'}), log.recording), met ? 1 : 0);
}

void TestLessonChecker::asksForStepsInTheirOrder()
{
    HandmadeLog log;
    connectAll(log);
    const Lesson rising = lessonOf({R"([{"call": "listen"}])", R"([{"call": "accept"}])"});
    QCOMPARE(doneIn(rising, log.recording), 2);
    const Lesson falling = lessonOf({R"([{"call": "accept"}])", R"([{"call": "listen"}])"});
    QCOMPARE(doneIn(falling, log.recording), 1);
    const Lesson together = lessonOf({R"([{"call": "accept"}, {"call": "listen"}])"});
    QCOMPARE(doneIn(together, log.recording), 1); // within a step any order will do
}

void TestLessonChecker::countsNoCallTwice()
{
    const Lesson lesson = lessonOf({R"([{"call": "close"}])", R"([{"call": "close"}])"});
    HandmadeLog log;
    log.call(Call::Close, 0, 0);
    QCOMPARE(doneIn(lesson, log.recording), 1);
    log.call(Call::Close, 0, 0);
    QCOMPARE(doneIn(lesson, log.recording), 2);
}

void TestLessonChecker::keepsOneSocketUnderOneName()
{
    const Lesson lesson = lessonOf({R"([{"call": "listen", "socket": "l"}])",
        R"([{"call": "accept", "socket": "l", "accepted": "c"}])",
        R"([{"call": "close", "socket": "c"}])"});
    HandmadeLog log;
    connectAll(log);
    log.call(Call::Close, 0, 0); // the client's
    QCOMPARE(doneIn(lesson, log.recording), 2);
    log.callOf(kServer, 3, 6, Call::Close, 0, 0);
    LessonChecker checker(lesson, log.recording);
    checker.follow(endOf(log.recording));
    QVERIFY(checker.isComplete());
    QCOMPARE(checker.names(), (SocketNames{1, 3}));
    QCOMPARE(checker.progress().at(2).row(), 6);
}

void TestLessonChecker::givesTwoNamesToTwoSockets()
{
    const Lesson lesson
        = lessonOf({R"([{"call": "close", "socket": "a"}, {"call": "close", "socket": "b"}])"});
    HandmadeLog log;
    log.call(Call::Close, 0, 0);
    log.call(Call::Close, 0, 0);
    QCOMPARE(doneIn(lesson, log.recording), 0);
    log.callOf(kServer, 3, 6, Call::Close, 0, 0);
    QCOMPARE(doneIn(lesson, log.recording), 1);
}

void TestLessonChecker::startsAnewWithThePerson()
{
    const Lesson lesson = lessonOf(
        {R"([{"call": "listen", "socket": "l"}])", R"([{"call": "connect", "socket": "c"}])",
            R"([{"call": "shutdown", "socket": "c"}])", R"([{"call": "close", "socket": "l"}])"});
    HandmadeLog log;
    log.callOf(kServer, 1, 4, Call::Listen, 5, 0);
    log.callOf(kServer, 1, 4, Call::Close, 0, 0);
    for (quint32 socket = 2; socket < 20; ++socket) {
        log.callOf(kClient, socket, 5, Call::Connect, 0, 0);
        log.callOf(kClient, socket, 5, Call::Close, 0, 0);
    }
    QCOMPARE(doneIn(lesson, log.recording), 2);
    log.callOf(kServer, 30, 4, Call::Listen, 5, 0);
    log.callOf(kClient, 31, 5, Call::Connect, 0, 0);
    log.callOf(kClient, 31, 5, Call::Shutdown, 1, 0);
    QCOMPARE(doneIn(lesson, log.recording), 3);
    log.callOf(kServer, 30, 4, Call::Close, 0, 0);
    QCOMPARE(doneIn(lesson, log.recording), 4);
}

void TestLessonChecker::repeatsACondition()
{
    const Lesson lesson = lessonOf({R"([{"call": "send", "socket": "c", "times": 3}])"});
    HandmadeLog log;
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(doneIn(lesson, log.recording), 0);
        log.call(Call::Send, 1, 1, 0, "x");
        log.callOf(kServer, 3, 6, Call::Send, 1, 1, 0, "x");
    }
    QCOMPARE(doneIn(lesson, log.recording), 1);
}

void TestLessonChecker::ignoresWhatCameBeforeIt()
{
    const Lesson lesson = lessonOf({R"([{"call": "listen"}])"});
    HandmadeLog log;
    connectAll(log);
    LessonChecker checker(lesson, log.recording, endOf(log.recording));
    checker.follow(endOf(log.recording));
    QCOMPARE(checker.doneCount(), 0);
    log.callOf(kServer, 9, 4, Call::Listen, 5, 0);
    checker.follow(endOf(log.recording));
    QCOMPARE(checker.doneCount(), 1);
}

void TestLessonChecker::followsInAnySlices()
{
    const Lesson lesson = lessonOf({R"([{"call": "accept", "socket": "l", "accepted": "s"},
             {"call": "connect", "socket": "c", "peer": "s"}, {"call": "listen", "socket": "l"}])",
        R"([{"call": "send", "socket": "c"}, {"call": "recv", "socket": "s", "sends": 1}])"});
    HandmadeLog log;
    connectAll(log);
    log.call(Call::Send, 5, 5, 0, "hello");
    log.callOf(kServer, 3, 6, Call::Recv, 65536, 5, 0, "hello");
    const qsizetype count = log.recording.events().size();
    for (qsizetype slice = 1; slice <= count; ++slice) {
        LessonChecker checker(lesson, log.recording);
        for (qsizetype end = 0; end < count; end += slice)
            checker.follow({end, 0});
        checker.follow({count, 0});
        QVERIFY2(checker.isComplete(), qPrintable(QString::number(slice)));
        QCOMPARE(checker.progress().at(0).rows, QList<qsizetype>({4, 2, 1}));
    }
}

void TestLessonChecker::findsWhatTheKernelTold()
{
    const Lesson lesson = lessonOf({R"([{"call": "listen", "socket": "l"}])",
        R"([{"queue": {"least": 1}, "full": true, "socket": "l"}])",
        R"([{"queue": 0, "socket": "l"}])"});
    HandmadeLog log;
    log.callOf(kServer, 1, 4, Call::Listen, 0, 0); // at 1 ms
    log.callOf(kServer, 1, 4, Call::GetSockName, 0, 0); // at 2 ms
    KernelFact fact;
    fact.socketId = 1;
    fact.kind = KernelFact::Kind::AcceptQueue;
    const auto tell = [&](qint64 ms, quint32 amount) {
        fact.seenNs = ms * 1'000'000;
        fact.amount = amount;
        QVERIFY(log.recording.addKernelFact(fact));
        return;
    };
    tell(3, 0);
    QCOMPARE(doneIn(lesson, log.recording), 1);
    tell(4, 1);
    QCOMPARE(doneIn(lesson, log.recording), 2);
    tell(5, 0);
    LessonChecker checker(lesson, log.recording);
    checker.follow(endOf(log.recording));
    QVERIFY(checker.isComplete());
    QCOMPARE(checker.progress().at(1).row(), 1);

    HandmadeLog other;
    other.call(Call::Close, 0, 0);
    QVERIFY(other.recording.addKernelFact(stateFact(2, TcpState::TimeWait, 500)));
    const Lesson state = lessonOf({R"([{"state": ["CLOSE_WAIT", "TIME_WAIT"], "socket": "c"}])"});
    QCOMPARE(doneIn(state, other.recording), 1);
}

void TestLessonChecker::knowsTheOtherEndOnceItIsThere()
{
    const Lesson lesson = lessonOf({R"([{"call": "connect", "socket": "c", "peer": "s"}])"});
    HandmadeLog log;
    connectAll(log);
    LessonChecker checker(lesson, log.recording);
    checker.follow({4, 0});
    QCOMPARE(checker.doneCount(), 0);
    checker.follow({5, 0});
    QVERIFY(checker.isComplete());
    QCOMPARE(checker.names(), (SocketNames{2, 3}));
}

void TestLessonChecker::tellsMergedAndSplitSends()
{
    HandmadeLog log;
    connectAll(log);
    log.call(Call::Send, 3, 3, 0, "one");
    log.call(Call::Send, 3, 3, 0, "two");
    log.callOf(kServer, 3, 6, Call::Recv, 5, 5, 0, "onetw");
    log.callOf(kServer, 3, 6, Call::Recv, 5, 1, 0, "o");
    LessonChecker checker(lessonOf({R"([{"call": "recv", "sends": {"least": 2}}])",
                              R"([{"call": "recv", "continues": true}])"}),
        log.recording);
    const auto done = [&log](const char *check) {
        return doneIn(lessonOf({check}), log.recording) == 1;
    };
    QVERIFY(done(R"([{"call": "recv", "sends": 2, "result": 5, "continues": false}])"));
    QVERIFY(done(R"([{"call": "recv", "sends": 1, "result": 1, "continues": true}])"));
    QVERIFY(!done(R"([{"call": "recv", "sends": {"least": 3}}])"));
}

void TestLessonChecker::tellsWhatHappenedInstead_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *condition, const char *says) {
        QTest::newRow(condition) << QByteArray(condition) << QString::fromUtf8(says);
    };
    row(R"({"call": "listen", "backlog": 0})",
        "listen(4, 5) in row 2: the backlog is 5, but here it should be 0.");
    row(R"({"call": "listen", "backlog": {"least": 6, "most": 9}})",
        "listen(4, 5) in row 2: the backlog is 5, but here it should be 6 to 9.");
    row(R"({"call": "bind", "port": 9})",
        "bind(4, 127.0.0.1:7) in row 1: the port is 7, but here it should be 9.");
    row(R"({"call": "bind", "address": "::1"})",
        "bind(4, 127.0.0.1:7) in row 1: the address is 127.0.0.1:7, but here it should be ::1.");
    row(R"({"call": "send", "data": "bye"})",
        "send(5, 5) in row 6: the data is “hello”, but here it should be “bye”.");
    row(R"({"call": "connect", "error": "ECONNREFUSED"})",
        "connect(5, 127.0.0.1:7) in row 3 succeeded; here it should fail with ECONNREFUSED.");
    row(R"({"call": "shutdown", "how": "SHUT_RD", "error": "any"})",
        "shutdown(5, SHUT_WR) in row 7: the direction is SHUT_WR, but here it should be SHUT_RD.");
    row(R"({"call": "shutdown"})", "ENOTCONN");
    row(R"({"call": "shutdown", "error": "EPIPE"})",
        "shutdown(5, SHUT_WR) in row 7 failed with ENOTCONN; here it should fail with EPIPE.");
    row(R"({"call": "close"})", "The author knew.");
    row(R"({"call": "accept", "by": "client"})", "The author knew.");
}

void TestLessonChecker::tellsWhatHappenedInstead()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, says);
    HandmadeLog log;
    connectAll(log);
    log.call(Call::Send, 5, 5, 0, "hello");
    log.call(Call::Shutdown, 1, -1, ENOTCONN);
    const QByteArray wrong = says.startsWith(QStringLiteral("The author"))
        ? R"([{"when": {"call": "listen"}, "say": {"en": "The author knew.", "de": "x"}}])"
        : "[]";
    const Lesson lesson = lessonOf({'[' + condition + ']'}, wrong);
    LessonChecker checker(lesson, log.recording);
    QVERIFY(!checker.instead());
    checker.follow(endOf(log.recording));
    QVERIFY(checker.instead());
    const QString text = insteadText(checker, *checker.instead(), QStringLiteral("en"));
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestLessonChecker::staysCheapInALongLog()
{
    // Every call is one that a step waits for, on many sockets: no way may grow with the log.
    const Lesson lesson = lessonOf({R"([{"call": "connect", "socket": "c"}])",
        R"([{"call": "send", "socket": "c", "data": "x"}])",
        R"([{"call": "recv", "socket": "c", "data": "never"}])"});
    HandmadeLog log;
    constexpr quint32 kSockets = 20'000;
    for (quint32 socket = 1; socket <= kSockets; ++socket) {
        log.callOf(kClient, socket, 5, Call::Connect, 0, 0);
        for (int time = 0; time < 4; ++time) {
            log.callOf(kClient, socket, 5, Call::Send, 1, 1, 0, "x");
            log.callOf(kClient, socket, 5, Call::Recv, 1, 1, 0, "x");
        }
    }
    QBENCHMARK_ONCE
    {
        QCOMPARE(doneIn(lesson, log.recording), 2);
    }
}

QTEST_GUILESS_MAIN(TestLessonChecker)
#include "tst_lessonchecker.moc"
