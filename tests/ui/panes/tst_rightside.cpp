#include "core/store/logfollower.h"
#include "core/store/streammatch.h"
#include "tests/ui/drawnsession.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callspane.h"
#include "ui/panes/callstable.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/filterbar.h"
#include "ui/panes/payloadview.h"
#include "ui/panes/statusline.h"
#include "ui/session/selection.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

using namespace socketscope;

/// The right card without its timeline, as the window puts it together; with SOCKETSCOPE_PICTURES
/// set to a folder it leaves pictures there to look at.
class TestRightSide : public QObject
{
    Q_OBJECT

private slots:
    void fitsItsWidths_data();
    void fitsItsWidths();
};

void TestRightSide::fitsItsWidths_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("trouble");
    QTest::newRow("light-1000") << false << 1000 << false;
    QTest::newRow("dark-1000") << true << 1000 << false;
    QTest::newRow("light-700") << false << 700 << true;
    QTest::newRow("light-830") << false << 830 << true;
    QTest::newRow("dark-830") << true << 830 << true;
}

void TestRightSide::fitsItsWidths()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    QFETCH(bool, trouble);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    HandmadeLog log;
    recordDrawnSession(log);
    if (trouble)
        recordTrouble(log);
    LogFollower follower(log.recording);
    Selection selection;
    StreamMatch streams;
    QWidget card;
    makeCard(&card);
    auto *bar = new FilterBar(&card);
    auto *calls = new CallsPane(follower, selection, &card);
    auto *details = new DetailsPane(follower, selection, &card);
    auto *status = new StatusLine(&card);
    auto *column = new QVBoxLayout(&card);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(bar);
    column->addWidget(calls, 3);
    column->addWidget(details, 2);
    column->addWidget(status);
    connect(bar, &FilterBar::filterChanged, calls, &CallsPane::setFilter);
    connect(calls, &CallsPane::hitsChanged, bar, &FilterBar::setHits);
    connect(calls, &CallsPane::errorCountChanged, bar, &FilterBar::setErrorCount);
    follower.catchUp();
    streams.follow(log.recording, follower.sockets(), follower.eventCount());
    details->setStreams(&streams);
    bar->setCallCount(follower.eventCount());
    status->setFigures({follower.eventCount(), 73, 73, 1, 0, 0});
    status->setReach(StatusLine::Reach::Loopback);
    status->setUnsaved(true);
    const qsizetype shown = trouble ? follower.eventCount() - 3 : 9;
    selection.setEvent(shown, log.recording.events().at(shown).socketId);
    card.resize(width, 640);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QVERIFY(bar->minimumSizeHint().width() <= width - 24);
    QVERIFY(details->minimumSizeHint().width() <= width - 24);
    const QString folder = qEnvironmentVariable("SOCKETSCOPE_PICTURES");
    if (!folder.isEmpty()) {
        card.grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag())
            + QStringLiteral("@%1.png").arg(card.devicePixelRatio()));
    }
}

QTEST_MAIN(TestRightSide)
#include "tst_rightside.moc"
