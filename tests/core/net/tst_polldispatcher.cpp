#include "core/net/polldispatcher.h"

#include "core/net/mailbox.h"

#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

using namespace socketscope;

namespace {

/// A thread whose loop is a PollDispatcher, and an object in it to be called.
class LoopThread
{
public:
    LoopThread()
    {
        m_thread.setEventDispatcher(new PollDispatcher);
        inside.moveToThread(&m_thread);
        m_thread.start();
    }
    ~LoopThread()
    {
        call([] {});
        m_thread.quit();
        m_thread.wait();
    }

    void call(const std::function<void()> &function) { inside.postAndWait(function); }

    Mailbox inside;

private:
    QThread m_thread;
};

/// Two connected sockets, closed at the end.
struct SocketPair
{
    SocketPair() { socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~SocketPair()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }

    std::array<int, 2> ends{};
};

/// Counts what it is polled for, and does what it is told to do then.
class CountingHandler final : public PollHandler
{
public:
    std::function<void()> then;
    int count = 0;
    PollEvents last = 0;

private:
    void polled(PollEvents events) override
    {
        ++count;
        last = events;
        if (then)
            then();
    }
};

} // namespace

class TestPollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void runsCallsFromOtherThreadsInOrder();
    void firesATimerAgainAndAgain();
    void firesASingleShotOnce();
    void firesTimersInTheOrderTheyAreDue();
    void letsATimerEndAnotherThatIsDue();
    void tellsWhatTimersAnObjectHas();
    void tellsASocketNotifier();
    void letsANotifierBeSwitchedOffWhileItIsTold();
    void servesThePollersHandlers();
    void doesNotCallAHandlerThatWasTakenOff();
    void givesThePollerOfItsThreadItsSet();
};

void TestPollDispatcher::runsCallsFromOtherThreadsInOrder()
{
    LoopThread thread;
    QList<int> order;
    for (int call = 0; call < 1000; ++call)
        thread.inside.post([&order, call] { order.append(call); });
    thread.call([] {});
    QCOMPARE(order.size(), 1000);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestPollDispatcher::firesATimerAgainAndAgain()
{
    LoopThread thread;
    std::atomic<int> fired = 0;
    QTimer *timer = nullptr;
    thread.call([&] {
        timer = new QTimer(&thread.inside);
        QObject::connect(timer, &QTimer::timeout, timer, [&fired] { ++fired; });
        timer->start(1);
    });
    QTRY_VERIFY(fired >= 5);
    thread.call([&] { delete timer; });
}

void TestPollDispatcher::firesASingleShotOnce()
{
    LoopThread thread;
    std::atomic<int> fired = 0;
    std::atomic<int> later = 0;
    thread.call([&] {
        QTimer::singleShot(0, &thread.inside, [&fired] { ++fired; });
        QTimer::singleShot(5, &thread.inside, [&later] { ++later; });
    });
    QTRY_COMPARE(later, 1);
    QCOMPARE(fired, 1);
}

void TestPollDispatcher::firesTimersInTheOrderTheyAreDue()
{
    LoopThread thread;
    QList<int> order;
    std::atomic<int> count = 0;
    thread.call([&] {
        for (const int delayMs : {30, 1, 15}) {
            QTimer::singleShot(delayMs, Qt::PreciseTimer, &thread.inside, [&, delayMs] {
                order.append(delayMs);
                ++count;
            });
        }
    });
    QTRY_COMPARE(count, 3);
    QCOMPARE(order, QList<int>({1, 15, 30}));
}

void TestPollDispatcher::letsATimerEndAnotherThatIsDue()
{
    LoopThread thread;
    std::atomic<int> fired = 0;
    thread.call([&] {
        auto *first = new QTimer(&thread.inside);
        auto *second = new QTimer(&thread.inside);
        QObject::connect(first, &QTimer::timeout, first, [&fired, first, second] {
            ++fired;
            first->stop();
            delete second;
        });
        QObject::connect(second, &QTimer::timeout, second, [&fired] { fired += 100; });
        first->start(0);
        second->start(0);
    });
    thread.call([] {});
    QTRY_COMPARE(fired, 1);
}

void TestPollDispatcher::tellsWhatTimersAnObjectHas()
{
    LoopThread thread;
    qsizetype before = 0;
    qsizetype after = -1;
    int remainingMs = 0;
    int ofNone = 0;
    thread.call([&] {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        const int timerId = thread.inside.startTimer(60000);
        before = dispatcher->registeredTimers(&thread.inside).size();
        remainingMs = dispatcher->remainingTime(timerId);
        thread.inside.killTimer(timerId);
        after = dispatcher->registeredTimers(&thread.inside).size();
        ofNone = dispatcher->remainingTime(timerId);
    });
    QCOMPARE(before, 1);
    QCOMPARE(after, 0);
    QVERIFY(remainingMs > 0 && remainingMs <= 60000);
    QCOMPARE(ofNone, -1);
}

void TestPollDispatcher::tellsASocketNotifier()
{
    SocketPair pair;
    LoopThread thread;
    std::atomic<int> readable = 0;
    std::atomic<int> writable = 0;
    std::unique_ptr<QSocketNotifier> reader;
    std::unique_ptr<QSocketNotifier> writer;
    thread.call([&] {
        reader = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
        writer = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Write);
        QObject::connect(reader.get(), &QSocketNotifier::activated, reader.get(), [&] {
            char byte = 0;
            readable += int(read(pair.ends[0], &byte, 1));
        });
        QObject::connect(writer.get(), &QSocketNotifier::activated, writer.get(), [&] {
            ++writable;
            writer->setEnabled(false);
        });
    });
    QTRY_COMPARE(writable, 1);
    QCOMPARE(write(pair.ends[1], "abc", 3), 3);
    QTRY_COMPARE(readable, 3);
    thread.call([&] {
        reader.reset();
        writer.reset();
    });
}

void TestPollDispatcher::letsANotifierBeSwitchedOffWhileItIsTold()
{
    SocketPair pair;
    LoopThread thread;
    std::atomic<int> told = 0;
    thread.call([&] {
        auto *reader = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read, &thread.inside);
        auto *writer = new QSocketNotifier(pair.ends[0], QSocketNotifier::Write, &thread.inside);
        QObject::connect(writer, &QSocketNotifier::activated, writer, [&told, reader, writer] {
            ++told;
            delete reader;
            writer->setEnabled(false);
            writer->deleteLater();
        });
        QCOMPARE(write(pair.ends[1], "x", 1), 1);
    });
    QTRY_COMPARE(told, 1);
}

void TestPollDispatcher::servesThePollersHandlers()
{
    SocketPair pair;
    LoopThread thread;
    CountingHandler handler;
    std::atomic<int> told = 0;
    Poller *poller = nullptr;
    thread.call([&] {
        poller = new Poller;
        handler.then = [&] {
            char byte = 0;
            told += int(read(pair.ends[0], &byte, 1));
        };
        QVERIFY(poller->add(pair.ends[0], handler, Readable));
    });
    QCOMPARE(write(pair.ends[1], "ab", 2), 2);
    QTRY_COMPARE(told, 2);
    QVERIFY(handler.last & Readable);
    thread.call([&] {
        poller->remove(pair.ends[0], handler);
        delete poller;
    });
}

void TestPollDispatcher::doesNotCallAHandlerThatWasTakenOff()
{
    SocketPair first;
    SocketPair second;
    EpollSet set;
    CountingHandler one;
    CountingHandler other;
    set.add(first.ends[0], one, Readable);
    set.add(second.ends[0], other, Readable);
    // Whichever comes first takes the other off, whose event is at hand already.
    one.then = [&] {
        set.remove(second.ends[0], other);
    };
    other.then = [&] {
        set.remove(first.ends[0], one);
    };
    QCOMPARE(write(first.ends[1], "x", 1), 1);
    QCOMPARE(write(second.ends[1], "x", 1), 1);
    QCOMPARE(set.serve(0), 2);
    QCOMPARE(one.count + other.count, 1);
}

void TestPollDispatcher::givesThePollerOfItsThreadItsSet()
{
    SocketPair pair;
    LoopThread thread;
    int served = 0;
    CountingHandler handler;
    thread.call([&] {
        Poller poller;
        poller.add(pair.ends[0], handler, Writable);
        auto *dispatcher = static_cast<PollDispatcher *>(QAbstractEventDispatcher::instance());
        served = dispatcher->sockets().serve(0);
        poller.remove(pair.ends[0], handler);
    });
    QVERIFY(served >= 1);
    QCOMPARE(handler.count, 1);
}

QTEST_GUILESS_MAIN(TestPollDispatcher)
#include "tst_polldispatcher.moc"
