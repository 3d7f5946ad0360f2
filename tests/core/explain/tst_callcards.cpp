#include "core/explain/callcards.h"

#include "core/store/logfollower.h"
#include "core/support/looklimits.h"
#include "tests/core/net/rawpeer.h"
#include "tests/support/handmadelog.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestCallCards : public QObject
{
    Q_OBJECT

private slots:
    void looksAtTheSystemWhileTheSessionRuns();
    void leavesAnOldFailureAlone();
    void saysThatATranscriptTellsItsLogOnly();
    void asksNothingOfASuccess();
    void endsWhileItLooks();
};

namespace {

struct Fixture
{
    HandmadeLog log;
    LogFollower follower{log.recording};
    CallCards cards{follower};

    void recordBindFailure(quint16 port, qint64 startNs)
    {
        SocketEvent event = log.event(Call::Bind, EndpointId::server(), 1, 4);
        event.startNs = startNs;
        event.argument = log.address("127.0.0.1", port);
        event.result = -1;
        event.errorNumber = EADDRINUSE;
        log.record(event);
        follower.catchUp();
    }
};

} // namespace

void TestCallCards::looksAtTheSystemWhileTheSessionRuns()
{
    const RawPeer holder = RawPeer::listenOn();
    Fixture fixture;
    fixture.cards.setLive({});
    fixture.recordBindFailure(holder.port(), fixture.log.recording.nowNs());
    QSignalSpy changed(&fixture.cards, &CallCards::changed);
    QVERIFY(fixture.cards.cardOf(0).found.basis.startsWith(QStringLiteral("Looking")));
    QVERIFY(changed.count() == 1 || changed.wait());
    QCOMPARE(changed.first().first().toLongLong(), 0);
    const FoundCauses found = fixture.cards.cardOf(0).found;
    QCOMPARE(found.sentences.size(), 1);
    QVERIFY(found.sentences.first().startsWith(QStringLiteral("this program itself has the port")));
    QVERIFY2(found.basis.startsWith(QStringLiteral("Looked at ")), qPrintable(found.basis));
    QCOMPARE(changed.count(), 1); // it is kept, not looked for again
}

void TestCallCards::leavesAnOldFailureAlone()
{
    Fixture fixture;
    fixture.cards.setLive({});
    fixture.recordBindFailure(
        9, fixture.log.recording.nowNs() - limits::kLookWorthNs - 1'000'000'000);
    const FoundCauses found = fixture.cards.cardOf(0).found;
    QVERIFY(found.sentences.isEmpty());
    QVERIFY(found.basis.contains(QStringLiteral("too long ago")));
}

void TestCallCards::saysThatATranscriptTellsItsLogOnly()
{
    Fixture fixture;
    fixture.recordBindFailure(9, 0);
    QVERIFY(fixture.cards.cardOf(0).found.basis.startsWith(
        QStringLiteral("Only the log was looked at")));
}

void TestCallCards::asksNothingOfASuccess()
{
    Fixture fixture;
    fixture.cards.setLive({});
    fixture.log.call(Call::Bind, fixture.log.address("127.0.0.1", 9), 0);
    fixture.follower.catchUp();
    const CallCard card = fixture.cards.cardOf(0);
    QVERIFY(card.found.sentences.isEmpty() && card.found.basis.isEmpty());
}

void TestCallCards::endsWhileItLooks()
{
    for (int round = 0; round < 20; ++round) {
        Fixture fixture;
        fixture.cards.setLive({});
        fixture.recordBindFailure(9, fixture.log.recording.nowNs());
        QVERIFY(!fixture.cards.cardOf(0).found.basis.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCallCards)
#include "tst_callcards.moc"
