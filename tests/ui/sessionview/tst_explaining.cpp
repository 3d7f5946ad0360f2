#include "tests/ui/window/windowfixture.h"
#include "ui/panes/detailspane.h"
#include "ui/sessionview/liveview.h"

#include <QSplitter>
#include <QTest>

using namespace socketscope;

namespace {

/// Where the details are the last of three heights.
QSplitter *heightsOf(const SessionView &view)
{
    for (QSplitter *splitter : view.findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Vertical && splitter->count() == 3
            && splitter->isAncestorOf(view.findChild<DetailsPane *>()))
            return splitter;
    }
    return nullptr;
}

} // namespace

class TestExplaining : public QObject
{
    Q_OBJECT

private slots:
    void givesTheHeightBackAfterTheNextStart();
};

void TestExplaining::givesTheHeightBackAfterTheNextStart()
{
    WindowFixture first;
    first.window.resize(1280, 800);
    first.window.show();
    QSplitter *heights = heightsOf(first.window.live());
    QVERIFY(heights);
    const QList<int> before = heights->sizes();
    first.window.live().findChild<DetailsPane *>()->setExplaining(true);
    QVERIFY2(heights->sizes().last() > before.last(), "the card needs more room");
    first.window.live().save(first.settings); // the program quits

    Session session;
    LogFollower follower(session.mutableRecording());
    MainWindow second(session, follower, first.settings);
    second.resize(1280, 800);
    second.show();
    second.live().restore(first.settings);
    auto *details = second.live().findChild<DetailsPane *>();
    QVERIFY(details->isExplaining());
    details->setExplaining(false);
    const QList<int> after = heightsOf(second.live())->sizes();
    QVERIFY2(qAbs(after.last() - before.last()) <= 2,
        qPrintable(QStringLiteral("%1, not %2").arg(after.last()).arg(before.last())));
}

QTEST_MAIN(TestExplaining)
#include "tst_explaining.moc"
