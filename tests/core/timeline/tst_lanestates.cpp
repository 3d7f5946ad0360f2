#include "core/timeline/lanestates.h"

#include "tests/core/timeline/scene.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace socketscope;

namespace {

constexpr quint32 kSocket = 2;
constexpr quint32 kPeer = 1; ///< an address

using S = LaneState;
using T = TcpState;

/// "10 SYN_SENT, 30 ESTABLISHED": the spans of socket 2; after close(2) with a star.
QString spansText(Scene &scene)
{
    scene.follow();
    QStringList texts;
    for (const StateSpan &span : scene.lanes.find(kSocket)->states()) {
        QString name = laneStateName(span.state);
        if (name.isEmpty())
            name = QStringLiteral("-");
        texts += QStringLiteral("%1 %2%3").arg(span.atNs).arg(
            name, span.lingers ? QStringLiteral("*") : QString());
    }
    return texts.join(QStringLiteral(", "));
}

struct Step
{
    qint64 atNs;
    Call call = Call::None; ///< None: a fact
    T state = T::Closed;
    int result = 0;
    qint64 durationNs = 0;
    quint32 argument = 0;
};
using Steps = QList<Step>;

Step fact(qint64 atNs, T state)
{
    return {atNs, Call::None, state};
}

Step connecting(qint64 atNs, qint64 durationNs, int result = 0)
{
    return {atNs, Call::Connect, {}, result, durationNs, kPeer};
}

Step shutdownAt(qint64 atNs)
{
    return {atNs, Call::Shutdown, {}, 0, 0, SHUT_WR};
}

Step endOfStream(qint64 atNs)
{
    return {atNs, Call::Recv, {}, 0, 0, 100};
}

Step closing(qint64 atNs)
{
    return {atNs, Call::Close};
}

Step lingering(qint64 atNs)
{
    return {atNs, Call::SetSockOpt};
}

void record(Recording &recording, const Steps &steps)
{
    HandmadeLog log(recording);
    log.on(EndpointId::client(1), kSocket, 5).call(Call::Socket, 0, 5, 0, 0);
    for (const Step &step : steps) {
        if (step.call == Call::None)
            recording.addKernelFact(
                {step.atNs, kSocket, KernelFact::Kind::State, step.state, 0, 0});
        else if (step.call == Call::SetSockOpt)
            log.setLinger(step.atNs, true, 0);
        else
            log.call(step.call, step.atNs, step.result, step.argument, step.durationNs,
                step.result < 0 ? ECONNREFUSED : 0);
    }
}

} // namespace

class TestLaneStates : public QObject
{
    Q_OBJECT

private slots:
    void callsAndFactsAreOneStory_data();
    void callsAndFactsAreOneStory();
    void everyCallThatMovesBytesTellsAReset_data();
    void everyCallThatMovesBytesTellsAReset();
    void theOrderOfTakingInChangesNothing();
    void neverGoesBackWhateverIsTold();
    void aFactHasItsPlaceBetweenTwoSteps();
    void stretchesAfterTheLastStepHaveRoom();
    void inTrueTimeABandBeginsWhenItWasSeen();
    void aClosedSocketWithoutFactsFades();
    void framesOfAPartEqualTheWhole();
};

void TestLaneStates::callsAndFactsAreOneStory_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const Steps &steps, const char *spans) {
        QTest::newRow(name) << steps << QString::fromLatin1(spans);
    };
    row("a connect that still tries", {fact(10, T::SynSent)}, "10 SYN_SENT");
    row("a connect is recorded after the kernel told of it",
        {fact(10, T::SynSent), connecting(5, 15), fact(30, T::Established)},
        "5 SYN_SENT, 20 ESTABLISHED");
    row("refused while it was looked",
        {fact(10, T::SynSent), connecting(5, 15, -1), fact(30, T::Closed), closing(40)},
        "5 SYN_SENT, 20 FAILED, 40 -");
    row("the peer finished before we read of it",
        {connecting(5, 5), fact(20, T::Established), fact(40, T::CloseWait), endOfStream(60)},
        "5 SYN_SENT, 10 ESTABLISHED, 40 CLOSE_WAIT");
    row("shut down, and the peer after us",
        {connecting(5, 5), shutdownAt(20), fact(30, T::FinWait1), fact(50, T::FinWait2),
            fact(70, T::TimeWait), endOfStream(80), fact(99, T::Closed)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 FIN_WAIT1, 50 FIN_WAIT2, 70 TIME_WAIT, 99 -");
    row("acknowledged before the first look",
        {connecting(5, 5), shutdownAt(20), fact(30, T::FinWait2)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 FIN_WAIT2");
    row("not looked yet", {connecting(5, 5), fact(12, T::Established), shutdownAt(20)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 FIN_WAIT");
    row("closed by us first, up to the end",
        {connecting(5, 5), fact(12, T::Established), closing(20), fact(30, T::FinWait2),
            fact(40, T::TimeWait), fact(90, T::Closed)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 FIN_WAIT2*, 40 TIME_WAIT*, 90 -");
    row("closed after the peer",
        {connecting(5, 5), fact(12, T::CloseWait), endOfStream(15), closing(20),
            fact(30, T::Closed)},
        "5 SYN_SENT, 10 ESTABLISHED, 12 CLOSE_WAIT, 20 LAST_ACK*, 30 -");
    row("closed before we read that the peer had finished",
        {connecting(5, 5), fact(12, T::CloseWait), closing(20)},
        "5 SYN_SENT, 10 ESTABLISHED, 12 CLOSE_WAIT, 20 LAST_ACK*");
    row("a fact that is older than it looks",
        {connecting(5, 5), closing(20), fact(21, T::Established), fact(30, T::TimeWait)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 FIN_WAIT*, 30 TIME_WAIT*");
    row("shut down, then closed, then seen",
        {connecting(5, 5), shutdownAt(20), closing(25), fact(30, T::FinWait2)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 FIN_WAIT2, 25 FIN_WAIT2*");
    row("reset by us",
        {connecting(5, 5), fact(12, T::Established), lingering(19), closing(20),
            fact(30, T::Closed)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 -");
    row("the kernel gave up before we knew",
        {connecting(5, 5), fact(12, T::Established), fact(30, T::Closed), {40, Call::Recv, {}, -1}},
        "5 SYN_SENT, 10 ESTABLISHED, 30 -");
    row("dissolved, then connected anew",
        {connecting(5, 5), fact(12, T::Established), {20, Call::Connect}, connecting(30, 5)},
        "5 SYN_SENT, 10 ESTABLISHED, 20 -, 30 SYN_SENT, 35 ESTABLISHED");
    row("what the kernel tells of the second connection",
        {connecting(5, 5), fact(12, T::Established), fact(14, T::CloseWait), {20, Call::Connect},
            connecting(30, 5), fact(36, T::Established), shutdownAt(40), fact(42, T::FinWait2)},
        "5 SYN_SENT, 10 ESTABLISHED, 14 CLOSE_WAIT, 20 -, 30 SYN_SENT, 35 ESTABLISHED, "
        "40 FIN_WAIT2");
    row("connected once more while it is connected", {connecting(5, 5), connecting(20, 5, -1)},
        "5 SYN_SENT, 10 ESTABLISHED");
    row("connected after it was refused", {connecting(5, 5, -1), connecting(20, 5)},
        "5 SYN_SENT, 10 FAILED, 20 SYN_SENT, 25 ESTABLISHED");
    row("sent before it was connected", {{5, Call::Send, {}, -1}, connecting(20, 5)},
        "20 SYN_SENT, 25 ESTABLISHED");
    row("datagrams have no handshake",
        {{1, Call::Socket, {}, 5, 0, quint32(AF_INET) << 16 | SOCK_DGRAM}, connecting(5, 5)},
        "10 ESTABLISHED");
    const Step unixSocket{1, Call::Socket, {}, 5, 0, quint32(AF_UNIX) << 16 | SOCK_STREAM};
    row("a Unix socket has no states of TCP",
        {unixSocket, connecting(5, 5), shutdownAt(20), endOfStream(30), closing(40)},
        "10 ESTABLISHED, 20 SEND_SHUTDOWN, 30 SHUTDOWN, 40 -");
    row("a Unix socket whose peer ended first",
        {unixSocket, connecting(5, 5), endOfStream(20), shutdownAt(30), closing(40)},
        "10 ESTABLISHED, 20 RCV_SHUTDOWN, 30 SHUTDOWN, 40 -");
    row("facts alone, and close", {fact(10, T::SynSent), closing(30)}, "10 SYN_SENT, 30 -");
}

void TestLaneStates::callsAndFactsAreOneStory()
{
    QFETCH(const Steps, steps);
    Scene scene;
    record(scene.recording, steps);
    QTEST(spansText(scene), "spans");
}

void TestLaneStates::everyCallThatMovesBytesTellsAReset_data()
{
    QTest::addColumn<int>("call");
    for (const Call call : {Call::Send, Call::SendTo, Call::Recv, Call::RecvFrom, Call::RecvMsg})
        QTest::newRow(callName(call)) << int(call);
}

void TestLaneStates::everyCallThatMovesBytesTellsAReset()
{
    QFETCH(const int, call);
    Scene scene;
    record(scene.recording, {connecting(5, 5)});
    HandmadeLog log(scene.recording);
    log.on(EndpointId::client(1), kSocket, 5).call(Call(call), 20, -1, 0, 0, ECONNRESET);
    QCOMPARE(spansText(scene), QStringLiteral("5 SYN_SENT, 10 ESTABLISHED, 20 RESET"));
}

void TestLaneStates::theOrderOfTakingInChangesNothing()
{
    const Steps steps{fact(10, T::SynSent), connecting(5, 15), fact(22, T::Established),
        shutdownAt(30), fact(40, T::FinWait2), closing(45), fact(50, T::TimeWait),
        fact(90, T::Closed)};
    Scene whole;
    record(whole.recording, steps);
    const QString expected = spansText(whole);
    // Facts as they come, after all calls; and one thing at a time.
    Scene apart;
    record(apart.recording, {});
    for (const Step &step : steps) {
        if (step.call != Call::None)
            HandmadeLog(apart.recording)
                .on(EndpointId::client(1), kSocket, 5)
                .call(step.call, step.atNs, 0, step.argument, step.durationNs);
        apart.follow();
    }
    for (const Step &step : steps) {
        if (step.call == Call::None)
            apart.recording.addKernelFact(
                {step.atNs, kSocket, KernelFact::Kind::State, step.state, 0, 0});
        apart.follow();
    }
    QCOMPARE(spansText(apart), expected);
}

void TestLaneStates::neverGoesBackWhateverIsTold()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 500; ++round) {
        Scene scene;
        Steps steps;
        qint64 now = 0;
        for (int count = 1 + random.bounded(12); count > 0; --count) {
            now += 1 + random.bounded(5);
            switch (random.bounded(7)) {
            case 0:
                steps += connecting(now, random.bounded(6), -random.bounded(2));
                now += 6;
                break;
            case 1:
                steps += shutdownAt(now);
                break;
            case 2:
                steps += endOfStream(now);
                break;
            case 3:
                steps += closing(now);
                break;
            default:
                steps += fact(now, T(1 + random.bounded(11)));
                break;
            }
        }
        record(scene.recording, steps);
        scene.follow();
        const bool hasFacts = scene.recording.kernelFacts().size() > 0;
        const std::vector<StateSpan> &spans = scene.lanes.find(kSocket)->states();
        for (size_t index = 1; hasFacts && index < spans.size(); ++index) {
            const bool stays = spans[index].state == spans[index - 1].state;
            QVERIFY2(!stays || spans[index].lingers != spans[index - 1].lingers
                    || spans[index].state == S::Closed,
                qPrintable(spansText(scene)));
            QVERIFY2(spans[index - 1].state != S::TimeWait || spans[index].state == S::TimeWait
                    || spans[index].state >= S::Reset,
                qPrintable(spansText(scene)));
        }
        // Drawn in both modes without a band that ends before it begins.
        for (const AxisMode mode : {AxisMode::EvenSteps, AxisMode::TrueTime}) {
            scene.build({mode, {-2, 0, 1.0 / 40}, 4000, 200, 0, -1});
            float right = -1000;
            for (const StateBand &band : scene.frame.bands) {
                QVERIFY2(band.left >= right - 0.01f && band.right > band.left,
                    qPrintable(spansText(scene)));
                right = band.right;
            }
        }
    }
}

void TestLaneStates::aFactHasItsPlaceBetweenTwoSteps()
{
    Scene scene;
    record(scene.recording,
        {connecting(5, 5), closing(20), fact(30, T::FinWait2), fact(40, T::TimeWait),
            fact(60, T::Closed)});
    HandmadeLog(scene.recording)
        .on(EndpointId::client(2), 9, 9)
        .call(Call::Socket, 100, 9); // steps: 0 socket, 1 connect, 2 close, 3 socket
    scene.build({AxisMode::EvenSteps, {0, 0, 1.0 / 60}, 600, 200, 0, -1});
    const std::vector<StateBand> &bands = scene.frame.bands;
    QCOMPARE(bands.size(), size_t(4));
    QCOMPARE(bands[2].state, S::FinWait2); // since close
    QCOMPARE(bands[2].left, 120.0f);
    QCOMPARE(bands[3].state, S::TimeWait);
    QCOMPARE(bands[3].left, 140.0f); // a third and two thirds of the step
    QCOMPARE(bands[3].right, 160.0f);
    QVERIFY(bands[3].lingering && !bands[3].fading && !bands[3].open);
}

void TestLaneStates::stretchesAfterTheLastStepHaveRoom()
{
    Scene scene;
    record(scene.recording,
        {connecting(5, 5), closing(20), fact(30, T::FinWait2), fact(40, T::TimeWait)});
    QCOMPARE((scene.follow(), scene.lanes.lastFactNs()), 40);
    scene.build({AxisMode::EvenSteps, {0, 0, 1.0 / 60}, 600, 200, 0, -1});
    QCOMPARE(scene.frame.bands.back().left, 150.0f);
    QVERIFY(scene.frame.bands.back().open);
    QCOMPARE(scene.frame.bands.back().right, 600.0f);
}

void TestLaneStates::inTrueTimeABandBeginsWhenItWasSeen()
{
    Scene scene;
    record(scene.recording,
        {connecting(5, 5), fact(12, T::Established), fact(50, T::CloseWait), endOfStream(80)});
    scene.build({AxisMode::TrueTime, {0, 0, 1}, 100, 200, 0, -1});
    QCOMPARE(scene.frame.bands.back().state, S::CloseWait);
    QCOMPARE(scene.frame.bands.back().left, 50.0f);
}

void TestLaneStates::aClosedSocketWithoutFactsFades()
{
    Scene scene;
    record(scene.recording, {connecting(5, 5), closing(20)});
    scene.build({AxisMode::TrueTime, {0, 0, 1}, 300, 200, 0, -1});
    QVERIFY(scene.frame.bands.back().fading);
    QCOMPARE(scene.frame.bands.back().state, S::FinWait);
}

void TestLaneStates::framesOfAPartEqualTheWhole()
{
    Scene scene;
    record(scene.recording,
        {fact(10, T::SynSent), connecting(5, 15), fact(22, T::Established), shutdownAt(30),
            fact(40, T::FinWait1), fact(60, T::FinWait2), closing(65), fact(70, T::TimeWait),
            fact(90, T::Closed)});
    for (const AxisMode mode : {AxisMode::EvenSteps, AxisMode::TrueTime}) {
        const double unitsPerPx = mode == AxisMode::EvenSteps ? 1.0 / 60 : 0.25;
        scene.build({mode, {0, 0, unitsPerPx}, 500, 200, 0, -1});
        const std::vector<StateBand> all = scene.frame.bands;
        for (qint64 origin = 0; origin < 90; ++origin) {
            scene.build({mode, {origin, 0, unitsPerPx}, 500, 200, 0, -1});
            const float shift = float(double(origin) / unitsPerPx);
            size_t found = 0;
            for (const StateBand &band : all) {
                if (band.open || band.right - shift <= 0 || band.left - shift > 500)
                    continue;
                QVERIFY(found < scene.frame.bands.size());
                const StateBand &part = scene.frame.bands[found++];
                QCOMPARE(part.state, band.state);
                QVERIFY(std::abs(part.left - (band.left - shift)) < 0.01f);
                QVERIFY(std::abs(part.right - (band.right - shift)) < 0.01f);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestLaneStates)
#include "tst_lanestates.moc"
