#include "core/replay/player.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/panes/playbackbar.h"
#include "ui/panes/scrubbar.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace socketscope;

class TestPlaybackBar : public QObject
{
    Q_OBJECT

private slots:
    void showsTheWholeSessionAtFirst();
    void stepsWithItsButtons();
    void playsAndPauses();
    void goesWhereItIsClicked();
    void goesThroughTheSessionByKeys();
    void choosesSpeedAndIdleTime();
    void canDoNothingWithAnEmptySession();
};

namespace {

struct Bar
{
    explicit Bar(int calls)
    {
        SocketEvent event;
        event.setCall(Call::Send);
        event.socketId = 1;
        for (int index = 0; index < calls; ++index) {
            event.startNs = qint64(index) * 1'000'000'000;
            recording.record(event);
        }
        follower.catchUp();
        player = std::make_unique<Player>(follower, [] { return 0; });
        bar = std::make_unique<PlaybackBar>(*player);
        bar->resize(400, 140);
        bar->show();
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
        for (QToolButton *candidate : buttons) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] ScrubBar *scrubber() const { return bar->findChild<ScrubBar *>(); }
    [[nodiscard]] QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    }
    void choose(const QString &box, int index) const
    {
        for (QComboBox *candidate : bar->findChildren<QComboBox *>()) {
            if (candidate->accessibleName() == box) {
                candidate->setCurrentIndex(index);
                emit candidate->activated(index);
            }
        }
    }

    Recording recording;
    LogFollower follower{recording};
    std::unique_ptr<Player> player;
    std::unique_ptr<PlaybackBar> bar;
};

} // namespace

void TestPlaybackBar::showsTheWholeSessionAtFirst()
{
    const Bar bar(5);
    QVERIFY(bar.texts().contains(QStringLiteral("call 5 of 5")));
    QCOMPARE(bar.scrubber()->value(), ScrubBar::kSteps);
    QVERIFY(!bar.button(QStringLiteral("Step forward"))->isEnabled());
}

void TestPlaybackBar::stepsWithItsButtons()
{
    const Bar bar(5);
    bar.button(QStringLiteral("Step back"))->click();
    QCOMPARE(bar.follower.eventCount(), 4);
    QVERIFY(bar.texts().contains(QStringLiteral("call 4 of 5")));
    bar.button(QStringLiteral("Go to the beginning"))->click();
    QCOMPARE(bar.follower.eventCount(), 0);
    QVERIFY(!bar.button(QStringLiteral("Step back"))->isEnabled());
    bar.button(QStringLiteral("Step forward"))->click();
    QCOMPARE(bar.follower.eventCount(), 1);
    bar.button(QStringLiteral("Show the whole session"))->click();
    QCOMPARE(bar.follower.eventCount(), 5);
}

void TestPlaybackBar::playsAndPauses()
{
    const Bar bar(5);
    bar.button(QStringLiteral("Play"))->click();
    QVERIFY(bar.player->isPlaying());
    QCOMPARE(bar.follower.eventCount(), 1);
    bar.button(QStringLiteral("Pause"))->click();
    QVERIFY(!bar.player->isPlaying());
    QVERIFY(bar.button(QStringLiteral("Play")));
}

void TestPlaybackBar::goesWhereItIsClicked()
{
    const Bar bar(5);
    ScrubBar *scrubber = bar.scrubber();
    QTest::mouseClick(scrubber, Qt::LeftButton, {}, QPoint(scrubber->width() * 6 / 10, 8));
    QCOMPARE(bar.follower.eventCount(), 3);
    QVERIFY(scrubber->accessibleDescription().contains(QStringLiteral("call 3 of 5")));
    QTest::mouseClick(scrubber, Qt::LeftButton, {}, QPoint(scrubber->width() - 1, 8));
    QCOMPARE(bar.follower.eventCount(), 5);
}

void TestPlaybackBar::goesThroughTheSessionByKeys()
{
    const Bar bar(5);
    bar.scrubber()->setFocus();
    QTest::keyClick(bar.scrubber(), Qt::Key_Home);
    QCOMPARE(bar.follower.eventCount(), 1);
    for (int step = 0; step < 30; ++step)
        QTest::keyClick(bar.scrubber(), Qt::Key_Right);
    QCOMPARE(bar.follower.eventCount(), 2);
    QTest::keyClick(bar.scrubber(), Qt::Key_End);
    QCOMPARE(bar.follower.eventCount(), 5);
}

void TestPlaybackBar::choosesSpeedAndIdleTime()
{
    const Bar bar(5);
    bar.choose(QStringLiteral("Speed"), int(Player::speeds().size()) - 1);
    QVERIFY(bar.player->playback().isUnbound());
    bar.choose(QStringLiteral("Idle time"), 3);
    QCOMPARE(bar.player->playback().longestGapNs(), 100'000'000);
    QCOMPARE(bar.player->playback().totalPlayedNs(), 4 * 100'000'000);
}

void TestPlaybackBar::canDoNothingWithAnEmptySession()
{
    const Bar bar(0);
    QVERIFY(!bar.button(QStringLiteral("Play"))->isEnabled());
    QVERIFY(!bar.scrubber()->isEnabled());
}

QTEST_MAIN(TestPlaybackBar)
#include "tst_playbackbar.moc"
