#include "core/replay/partplayer.h"

#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;

using Why = ReplayDivergence::Kind;

class TestPartPlayer : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereThePeerLeavesTheRecord_data();
    void findsWhereThePeerLeavesTheRecord();
    void sendsOnceWhatWasRecordedBeforeHasCome();
    void keepsRecordedPausesAndIsLateWithItsPeer();
    void showsBothSidesAroundTheFirstOtherByte();
    void comparesOnlyLengthsWhereTheRecordHasNoBytes();
    void holdsBackWhatThePeerDoesNotTake();
    void sendsZerosForWhatWasNotKept();
};

namespace {

/// Records a client's calls, then plays them against calls that are made up.
class Play
{
public:
    explicit Play(ReplayTiming timing = ReplayTiming::Peer)
        : m_timing(timing)
    {
        record.call(Call::Connect, record.address("127.0.0.1", 80), 0);
    }
    void sends(const QByteArray &text)
    {
        record.call(Call::Send, quint32(text.size()), qint32(text.size()), 0, text);
    }
    void receives(const QByteArray &text)
    {
        record.call(Call::Recv, 65536, qint32(text.size()), 0, text);
    }

    void begin()
    {
        const auto choices = replayChoices(record.recording, ReplayRole::Client);
        script = makeReplayScript(record.recording, choices.at(0), ReplayRole::Client).value();
        player.emplace(record.recording, script.parts.at(0), m_timing);
        player->open(0, 0);
    }
    /// What is done at that moment, in words; and it succeeds.
    QString done(qint64 nowMs = 1)
    {
        QStringList words;
        while (const auto act = player->next(nowMs * 1'000'000)) {
            constexpr const char *kNames[] = {"send", "", "finish", "", "", "close", "reset"};
            words.append(QLatin1StringView(kNames[int(act->kind)]));
            if (!act->bytes.isEmpty()) {
                words.last() += QLatin1Char(' ') + QString::fromLatin1(act->bytes);
                hear(Call::Send, qint32(act->bytes.size()), 0, {}, nowMs);
            } else if (act->kind != ReplayStep::Kind::FinishSending) {
                hear(Call::Close, 0, 0, {}, nowMs);
            }
        }
        return words.join(QStringLiteral(", "));
    }
    void hear(Call call, qint32 result, int errorNumber = 0, const QByteArray &bytes = {},
        qint64 nowMs = 1)
    {
        SocketEvent event;
        event.setCall(call);
        event.startNs = nowMs * 1'000'000;
        event.argument = 65536;
        event.result = result;
        event.errorNumber = quint16(errorNumber);
        player->hear(event, ++live, bytes);
    }
    void peerSends(const QByteArray &bytes, qint64 nowMs = 1)
    {
        hear(Call::Recv, qint32(bytes.size()), 0, bytes, nowMs);
    }

    HandmadeLog record;
    ReplayScript script;
    std::optional<PartPlayer> player;
    qsizetype live = 0;

private:
    ReplayTiming m_timing;
};

} // namespace

/// The record: sends "hi", receives "abc" and "def", the peer's end, closes.
void TestPartPlayer::findsWhereThePeerLeavesTheRecord_data()
{
    QTest::addColumn<QByteArrayList>("peer"); // "!" resets, "" ends, "?" is silent for too long
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<qint64>("position");
    QTest::addColumn<qsizetype>("recordEvent");
    const auto row = [](const char *name, const QByteArrayList &peer, int kind, qint64 position,
                         qsizetype recordEvent) {
        QTest::newRow(name) << peer << kind << position << recordEvent;
    };
    row("the same, cut otherwise", {"ab", "cdef", ""}, -1, 0, -1);
    row("another byte", {"abc", "dXf", ""}, int(Why::OtherBytes), 4, 3);
    row("another byte, then it ends early", {"abX", ""}, int(Why::OtherBytes), 2, 2);
    row("more bytes", {"abcdefg", ""}, int(Why::MoreBytes), 6, 4);
    row("ends early", {"abc", ""}, int(Why::EndedEarly), 3, 3);
    row("resets instead of ending", {"abcdef", "!"}, int(Why::Reset), 6, 4);
    row("resets in between", {"abc", "!"}, int(Why::Reset), 3, 3);
    row("never says the rest", {"abcd", "?"}, int(Why::MissingBytes), 4, 3);
    row("never ends", {"abcdef", "?"}, int(Why::NotEnded), 6, 4);
}

void TestPartPlayer::findsWhereThePeerLeavesTheRecord()
{
    QFETCH(const QByteArrayList, peer);
    QFETCH(const int, kind);
    Play play;
    play.sends("hi");
    play.receives("abc");
    play.receives("def");
    play.receives("");
    play.record.call(Call::Close, 0, 0);
    play.begin();
    QString done = play.done();
    for (const QByteArray &said : peer) {
        if (said == "!") {
            play.hear(Call::Recv, -1, ECONNRESET);
            play.hear(Call::Close, 0);
        } else if (said == "?") {
            play.player->giveUp();
        } else {
            play.peerSends(said);
        }
        done += QLatin1Char('|') + play.done();
    }
    QVERIFY2(done.startsWith(QStringLiteral("send hi|")), qPrintable(done));
    QCOMPARE(int(play.player->state()), int(PartPlayer::State::Over));
    const std::optional<ReplayDivergence> &divergence = play.player->divergence();
    QCOMPARE(divergence ? int(divergence->kind) : -1, kind);
    QTEST(divergence ? divergence->position : 0, "position");
    QTEST(divergence ? divergence->recordEvent : -1, "recordEvent");
    if (!divergence)
        QVERIFY(play.player->isComplete());
}

void TestPartPlayer::sendsOnceWhatWasRecordedBeforeHasCome()
{
    Play play;
    play.receives("hello");
    play.sends("one");
    play.sends("two");
    play.receives("thanks");
    play.sends("bye");
    play.begin();
    QCOMPARE(play.done(), QString());
    play.peerSends("hell");
    QCOMPARE(play.done(), QString());
    play.peerSends("otha");
    QCOMPARE(play.done(), QStringLiteral("send one, send two"));
    play.peerSends("nks");
    QCOMPARE(play.done(), QStringLiteral("send bye, close"));
    QVERIFY(play.player->isComplete() && !play.player->divergence());
    QCOMPARE(play.player->matchedBytes(), 11);
}

void TestPartPlayer::keepsRecordedPausesAndIsLateWithItsPeer()
{
    Play play(ReplayTiming::Recorded); // a call each millisecond
    play.sends("a");
    play.receives("b");
    play.sends("c");
    play.begin();
    QCOMPARE(play.done(0), QString());
    QVERIFY(play.player->dueNs().has_value());
    QCOMPARE(play.done(1), QStringLiteral("send a"));
    QVERIFY(!play.player->dueNs().has_value()); // for the peer to act
    play.peerSends("b", 50);
    QCOMPARE(play.done(50), QString());
    QCOMPARE(play.done(51), QStringLiteral("send c, close"));
}

void TestPartPlayer::showsBothSidesAroundTheFirstOtherByte()
{
    Play play;
    QByteArray recorded;
    for (char letter = 0; letter < 100; ++letter)
        recorded += letter;
    play.receives(recorded.first(35));
    play.receives(recorded.sliced(35));
    play.begin();
    QByteArray now = recorded;
    now[40] = 'X';
    play.peerSends(now.first(37));
    play.peerSends(now.sliced(37, 5));
    play.peerSends(now.sliced(42));
    const ReplayDivergence divergence = play.player->divergence().value();
    QCOMPARE(divergence.position, 40);
    QCOMPARE(divergence.contextFrom, 16);
    QCOMPARE(divergence.expected, recorded.sliced(16, limits::kReplayContextBytes));
    QCOMPARE(divergence.got, now.sliced(16, limits::kReplayContextBytes));
    QCOMPARE(divergence.liveEvent, 2);
}

void TestPartPlayer::comparesOnlyLengthsWhereTheRecordHasNoBytes()
{
    Play play;
    SocketEvent lost = play.record.event(Call::Recv, EndpointId::client(1), 2, 5);
    lost.argument = 65536;
    lost.result = 3;
    play.record.recording.recordDropped(lost, 3);
    play.receives("def");
    play.begin();
    play.peerSends("xyzdef");
    QVERIFY(!play.player->divergence());
    play.peerSends("!");
    QCOMPARE(int(play.player->divergence().value().kind), int(Why::MoreBytes));
}

void TestPartPlayer::holdsBackWhatThePeerDoesNotTake()
{
    Play play;
    const QByteArray block(limits::kOutputLowWaterBytes, 'x');
    play.sends(block);
    play.sends("y");
    play.sends("z");
    play.begin();
    QVERIFY(play.player->next(0).has_value());
    QCOMPARE(play.player->next(0).value().bytes, QByteArray("y"));
    QVERIFY(!play.player->next(0).has_value());
    play.hear(Call::Send, 2);
    QCOMPARE(play.player->next(0).value().bytes, QByteArray("z"));
    play.player->giveUp();
    QCOMPARE(int(play.player->next(0).value().kind), int(ReplayStep::Kind::Reset));
    QCOMPARE(int(play.player->divergence().value().kind), int(Why::NotTaken));
}

void TestPartPlayer::sendsZerosForWhatWasNotKept()
{
    Play play;
    play.record.call(Call::Send, 4, 4, 0, "ab");
    play.begin();
    QCOMPARE(play.player->next(0).value().bytes, QByteArray("ab\0\0", 4));
}

QTEST_GUILESS_MAIN(TestPartPlayer)
#include "tst_partplayer.moc"
