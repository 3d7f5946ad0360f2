#pragma once

#include "core/net/poller.h"

#include <QTest>

#include <array>
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

namespace socketscope {

/// What every Poller must do, whatever it is built on.
class PollerTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenADescriptorIsReadable();
    void tellsOnlyWhatWasAskedFor();
    void tellsAgainWhileNothingIsRead();
    void neverCallsAHandlerThatWasRemoved();
    void neverCallsAHandlerThatAnotherOneRemoved();
    void waitsForADescriptorThatIsUsedAgain();
};

/// Two sockets joined to each other.
struct SocketPair
{
    SocketPair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~SocketPair()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Q_DISABLE_COPY_MOVE(SocketPair)
    void write() { QCOMPARE(::write(ends[1], "x", 1), ssize_t(1)); }

    std::array<int, 2> ends{-1, -1};
};

struct RecordingHandler final : public PollHandler
{
    void polled(PollEvents events) override
    {
        ++calls;
        seen |= events;
        if (action)
            action();
    }

    int calls = 0;
    PollEvents seen = 0;
    std::function<void()> action;
};

inline void PollerTest::tellsWhenADescriptorIsReadable()
{
    Poller poller;
    SocketPair pair;
    RecordingHandler handler;
    QVERIFY(poller.add(pair.ends[0], handler, Readable));
    QCoreApplication::processEvents();
    QCOMPARE(handler.calls, 0);
    pair.write();
    QTRY_VERIFY(handler.calls > 0);
    QCOMPARE(handler.seen, PollEvents(Readable));
    poller.remove(pair.ends[0], handler);
}

inline void PollerTest::tellsOnlyWhatWasAskedFor()
{
    Poller poller;
    SocketPair pair;
    RecordingHandler handler;
    QVERIFY(poller.add(pair.ends[0], handler, 0));
    pair.write();
    QCoreApplication::processEvents();
    QCOMPARE(handler.calls, 0);
    poller.modify(pair.ends[0], handler, Writable);
    QTRY_VERIFY(handler.calls > 0);
    QCOMPARE(handler.seen, PollEvents(Writable));
    poller.remove(pair.ends[0], handler);
}

inline void PollerTest::tellsAgainWhileNothingIsRead()
{
    Poller poller;
    SocketPair pair;
    RecordingHandler handler;
    QVERIFY(poller.add(pair.ends[0], handler, Readable));
    pair.write();
    QTRY_VERIFY(handler.calls >= 3);
    poller.remove(pair.ends[0], handler);
}

inline void PollerTest::neverCallsAHandlerThatWasRemoved()
{
    Poller poller;
    SocketPair pair;
    RecordingHandler handler;
    QVERIFY(poller.add(pair.ends[0], handler, Readable));
    handler.action = [&] {
        poller.remove(pair.ends[0], handler);
    };
    pair.write();
    QTRY_COMPARE(handler.calls, 1);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(handler.calls, 1);
}

inline void PollerTest::neverCallsAHandlerThatAnotherOneRemoved()
{
    Poller poller;
    SocketPair first;
    SocketPair second;
    RecordingHandler one;
    RecordingHandler other;
    QVERIFY(poller.add(first.ends[0], one, Readable));
    QVERIFY(poller.add(second.ends[0], other, Readable));
    one.action = [&] {
        poller.remove(first.ends[0], one);
        poller.remove(second.ends[0], other);
    };
    other.action = one.action;
    first.write(); // both are at hand in one batch; whichever comes first removes both
    second.write();
    QTRY_COMPARE(one.calls + other.calls, 1);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(one.calls + other.calls, 1);
}

inline void PollerTest::waitsForADescriptorThatIsUsedAgain()
{
    Poller poller;
    RecordingHandler handler;
    for (int round = 0; round < 3; ++round) {
        SocketPair pair; // the kernel gives the lowest free number, so it is the same each time
        QVERIFY(poller.add(pair.ends[0], handler, Readable));
        pair.write();
        QTRY_VERIFY(handler.calls > round);
        poller.remove(pair.ends[0], handler);
        handler.calls = round + 1;
    }
}

} // namespace socketscope
