#include "ui/panes/statusline.h"

#include <QLabel>
#include <QTest>

using namespace socketscope;

namespace {

QString shownBy(const StatusLine &line)
{
    QStringList texts;
    for (const QLabel *label : line.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'|');
}

} // namespace

class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void showsTheFirstFiguresAtOnce();
    void showsTheLastFiguresInTheEnd();
    void keepsItsPlacesAsFiguresShrink();
    void saysWhetherTheSessionIsSaved();
    void saysWhoCanConnect();
    void saysWhenABoundWasReached();
    void saysNothingOfASessionThatIsNotShown();
};

void TestStatusLine::showsTheFirstFiguresAtOnce()
{
    StatusLine line;
    line.setFigures({14, 73, 2048, 1, 0, 0});
    QVERIFY(shownBy(line).contains(QStringLiteral("14 call")));
    QVERIFY(shownBy(line).contains(QStringLiteral("73 B received")));
    QVERIFY(shownBy(line).contains(QStringLiteral("2 KiB sent")));
    QVERIFY(shownBy(line).contains(QStringLiteral("1 connection")));
}

void TestStatusLine::showsTheLastFiguresInTheEnd()
{
    StatusLine line;
    for (qint64 calls = 1; calls <= 100; ++calls)
        line.setFigures({calls, 0, 0, 0, 0, 0});
    QVERIFY(shownBy(line).contains(QStringLiteral("|1 call")));
    QTRY_VERIFY(shownBy(line).contains(QStringLiteral("100 call")));
}

void TestStatusLine::keepsItsPlacesAsFiguresShrink()
{
    StatusLine line;
    line.setFigures({1, 1000, 0, 0, 0, 0});
    const int width = line.sizeHint().width();
    line.setFigures({1, 1024, 0, 0, 0, 0});
    QTRY_VERIFY(shownBy(line).contains(QStringLiteral("1 KiB received")));
    QCOMPARE(line.sizeHint().width(), width);
}

void TestStatusLine::saysWhetherTheSessionIsSaved()
{
    StatusLine line;
    QVERIFY(!shownBy(line).contains(QStringLiteral("aved")));
    line.setUnsaved(true);
    QVERIFY(shownBy(line).contains(QStringLiteral("Not saved yet")));
    line.setSavedAt(QDateTime(QDate(2024, 5, 1), QTime(12, 3)));
    QVERIFY(shownBy(line).contains(QStringLiteral("|Saved 12:03|")));
    line.setUnsaved(true);
    QVERIFY(shownBy(line).contains(QStringLiteral("Saved 12:03, more calls since")));
}

void TestStatusLine::saysWhoCanConnect()
{
    StatusLine line;
    line.setReach(StatusLine::Reach::Loopback);
    QVERIFY(shownBy(line).contains(QStringLiteral("loopback only")));
    line.setReach(StatusLine::Reach::Network);
    QVERIFY(shownBy(line).contains(QStringLiteral("reachable from the network")));
}

void TestStatusLine::saysWhenABoundWasReached()
{
    StatusLine line;
    line.setFigures({1, 0, 0, 0, 5, 4194304});
    QVERIFY(shownBy(line).contains(QStringLiteral("4 MiB of the oldest data dropped")));
    QVERIFY(shownBy(line).contains(QStringLiteral("log full, 5 calls not kept")));
}

void TestStatusLine::saysNothingOfASessionThatIsNotShown()
{
    StatusLine line;
    line.setFigures({14, 73, 2048, 1, 0, 0});
    line.setUnsaved(true);
    line.show();
    const auto seen = [&line] {
        QStringList texts;
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    };
    QVERIFY(seen().size() > 5);
    line.setTellsOfSession(false);
    line.setFigures({15, 73, 2048, 1, 0, 0});
    QCOMPARE(seen(), QStringList(QStringLiteral("no server runs")));
    line.setTellsOfSession(true);
    QVERIFY(seen().size() > 5);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
