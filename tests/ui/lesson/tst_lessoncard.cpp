#include "core/lesson/lessonfile.h"
#include "core/store/logfollower.h"
#include "tests/support/handmadelog.h"
#include "ui/lesson/lessoncard.h"
#include "ui/theme/stylesheet.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

namespace {

const QByteArray kLesson = R"json({"format": "socketscope-lesson", "version": "1.0", "id": "two",
"title": "Two steps", "aim": "See a server listen and take a client.", "theory": ["First.", "Then."],
"steps": [
  {"id": "listen", "title": "Listen", "do": "Press Start server.", "why": "It waits.", "hint": "At the left.",
   "see": "It listens.", "question": {"ask": "Why five?", "answer": "It is the usual."},
   "check": [{"call": "socket", "socket": "s"}, {"call": "listen", "socket": "s", "backlog": 5}]},
  {"id": "accept", "title": "Accept", "do": "Connect a client.",
   "check": [{"call": "accept", "socket": "s"}]}],
"questions": [{"ask": "What now?", "answer": "Nothing."}]})json";

constexpr quint32 kTcp = quint32(AF_INET) << 16 | quint32(SOCK_STREAM);

/// A card beside a log that the test writes.
struct CardFixture
{
    explicit CardFixture(bool fromNow = true)
        : follower(log.recording)
        , m_fromNow(fromNow)
    { }

    /// Once the log holds what was there before.
    LessonCard &open()
    {
        follower.catchUp();
        card = std::make_unique<LessonCard>(
            std::make_unique<LessonRun>(readLesson(kLesson).value(), follower, m_fromNow));
        card->resize(800, 300);
        card->show();
        return *card;
    }
    void socket() { log.callOf(EndpointId::server(), 1, 4, Call::Socket, kTcp, 4); }
    void listen(quint32 backlog)
    {
        log.callOf(EndpointId::server(), 1, 4, Call::Listen, backlog, 0);
    }
    void accept() { log.accept(2, 5, log.address("127.0.0.1", 50001)); }

    /// The texts that show, from the first to the last.
    [[nodiscard]] QString texts() const
    {
        QStringList shown;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown.join(u'\n');
    }
    [[nodiscard]] bool says(const char *words) const
    {
        return texts().contains(QString::fromUtf8(words));
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return button(QString::fromUtf8(name));
    }
    [[nodiscard]] bool isPrimary(const char *name) const
    {
        return button(name)->property(kRoleProperty).toString() == QStringLiteral("primary");
    }

    HandmadeLog log;
    LogFollower follower;
    std::unique_ptr<LessonCard> card;

private:
    const bool m_fromNow;
};

} // namespace

class TestLessonCard : public QObject
{
    Q_OBJECT

private slots:
    void ticksStepsOffAsTheLogGrows();
    void showsWhichPartsOfAStepAreThere();
    void tellsWhatHappenedInstead();
    void givesAHintWhenAsked();
    void asksAQuestionOnceAStepIsDone();
    void beginsAnew();
    void checksAllOfASessionThatIsOver();
    void leadsToTheCallOfADoneStep();
    void turnsItsPagesForAssistiveTechnology();
    void leadsBackFromTheEndUntilAllIsDone();
    void closesWhenAllIsDone();
    void offersCodeOnlyOfAScript();
};

void TestLessonCard::ticksStepsOffAsTheLogGrows()
{
    CardFixture fixture;
    fixture.socket(); // before the lesson: does not count
    fixture.listen(5);
    fixture.open().showPage(1);
    QVERIFY(fixture.says("0 of 2 done"));
    QVERIFY(fixture.button("Step 1: Listen"));
    QVERIFY(!fixture.isPrimary("Next"));
    fixture.socket();
    fixture.listen(5);
    fixture.follower.catchUp();
    QVERIFY(fixture.says("1 of 2 done"));
    QVERIFY(fixture.says("✓ It listens."));
    QVERIFY(fixture.button("Step 1, done: Listen"));
    QVERIFY(fixture.button("Step 2: Accept"));
    QVERIFY(fixture.isPrimary("Next"));
    fixture.accept();
    fixture.follower.catchUp();
    QVERIFY(fixture.button("Step 2, done: Accept"));
    QVERIFY(fixture.says("Done"));
}

void TestLessonCard::showsWhichPartsOfAStepAreThere()
{
    CardFixture fixture;
    fixture.open().showPage(1);
    QVERIFY(fixture.says("○ socket   ○ listen"));
    fixture.socket();
    fixture.follower.catchUp();
    QVERIFY(fixture.says("✓ socket   ○ listen"));
    fixture.card->showPage(2); // not its turn yet
    QVERIFY(!fixture.says("○"));
}

void TestLessonCard::tellsWhatHappenedInstead()
{
    CardFixture fixture;
    fixture.open().showPage(1);
    fixture.socket();
    fixture.listen(3);
    fixture.follower.catchUp();
    QVERIFY(fixture.says("the backlog is 3, but here it should be 5"));
    QVERIFY(fixture.says("Do the step again"));
    fixture.listen(5);
    fixture.follower.catchUp();
    QVERIFY(!fixture.says("here it should be 5"));
    QVERIFY(fixture.says("1 of 2 done"));
}

void TestLessonCard::givesAHintWhenAsked()
{
    CardFixture fixture;
    fixture.open();
    QVERIFY(!fixture.button("Hint"));
    fixture.card->showPage(1);
    QVERIFY(!fixture.says("At the left."));
    fixture.button("Hint")->click();
    QVERIFY(fixture.says("At the left."));
    fixture.button("Hint")->click();
    QVERIFY(!fixture.says("At the left."));
    fixture.card->showPage(2);
    QVERIFY2(!fixture.button("Hint"), "this step has none");
}

void TestLessonCard::asksAQuestionOnceAStepIsDone()
{
    CardFixture fixture;
    fixture.open().showPage(1);
    QVERIFY(!fixture.says("Why five?"));
    fixture.socket();
    fixture.listen(5);
    fixture.follower.catchUp();
    QVERIFY(fixture.says("Why five?"));
    QVERIFY(!fixture.says("It is the usual."));
    fixture.button("Answer")->click();
    QVERIFY(fixture.says("It is the usual."));
}

void TestLessonCard::beginsAnew()
{
    CardFixture fixture;
    fixture.open().showPage(2);
    fixture.socket();
    fixture.listen(5);
    fixture.follower.catchUp();
    QVERIFY(fixture.says("1 of 2 done"));
    fixture.button("Restart the lesson")->click();
    QVERIFY(fixture.says("0 of 2 done"));
    QVERIFY(fixture.says("Step 1 of 2: Listen"));
    fixture.listen(5); // of the socket from before
    fixture.follower.catchUp();
    QVERIFY(fixture.says("0 of 2 done"));
}

void TestLessonCard::checksAllOfASessionThatIsOver()
{
    CardFixture fixture(false);
    fixture.socket();
    fixture.listen(5);
    fixture.accept();
    fixture.open();
    QVERIFY(fixture.button("Step 2, done: Accept"));
    fixture.button("Restart the lesson")->click();
    QVERIFY(fixture.button("Step 2, done: Accept"));
}

void TestLessonCard::leadsToTheCallOfADoneStep()
{
    CardFixture fixture(false);
    fixture.socket();
    fixture.listen(5);
    LessonCard &card = fixture.open();
    QSignalSpy wanted(&card, &LessonCard::rowWanted);
    fixture.button("Step 2: Accept")->click();
    QVERIFY(wanted.isEmpty());
    fixture.button("Step 1, done: Listen")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<qsizetype>(), qsizetype(1));
}

void TestLessonCard::turnsItsPagesForAssistiveTechnology()
{
    CardFixture fixture;
    fixture.open();
    fixture.button("Step 2: Accept")->toggle();
    QVERIFY(fixture.says("Step 2 of 2: Accept"));
    QVERIFY(!fixture.button("Introduction")->isChecked());
    fixture.button("Step 2: Accept")->toggle(); // it is that page still
    QVERIFY(fixture.says("Step 2 of 2: Accept"));
    QVERIFY(fixture.button("Step 2: Accept")->isChecked());
}

void TestLessonCard::leadsBackFromTheEndUntilAllIsDone()
{
    CardFixture fixture;
    LessonCard &card = fixture.open();
    QSignalSpy closed(&card, &LessonCard::closed);
    fixture.button("End of the lesson")->click();
    QVERIFY(fixture.says("2 step(s) are still to be done")
        || fixture.says("2 steps are still to be done"));
    QVERIFY(!fixture.button("Finish"));
    fixture.button("Go on")->click();
    QVERIFY(fixture.says("Step 1 of 2: Listen"));
    QVERIFY(closed.isEmpty());
}

void TestLessonCard::closesWhenAllIsDone()
{
    CardFixture fixture(false);
    fixture.socket();
    fixture.listen(5);
    fixture.accept();
    LessonCard &card = fixture.open();
    QSignalSpy closed(&card, &LessonCard::closed);
    fixture.button("End of the lesson")->click();
    QVERIFY(fixture.says("All steps are done"));
    QVERIFY(fixture.says("What now?"));
    fixture.button("Answer")->click();
    QVERIFY(fixture.says("Nothing."));
    fixture.button("Finish")->click();
    QCOMPARE(closed.size(), 1);
}

void TestLessonCard::offersCodeOnlyOfAScript()
{
    CardFixture fixture;
    fixture.open();
    QVERIFY(!fixture.button("As code…"));
    const Result<Lesson> played = loadLesson(builtInLessonPath(QStringLiteral("1")));
    fixture.card = std::make_unique<LessonCard>(
        std::make_unique<LessonRun>(played.value(), fixture.follower, true));
    fixture.card->show();
    QSignalSpy wanted(fixture.card.get(), &LessonCard::codeWanted);
    fixture.button("As code…")->click();
    QCOMPARE(wanted.size(), 1);
    fixture.card->setPerforming(true);
    QVERIFY(!fixture.button("As code…")->isEnabled());
}

QTEST_MAIN(TestLessonCard)
#include "tst_lessoncard.moc"
