#include "ui/theme/controlpictures.h"

#include <QFontMetrics>
#include <QTest>

using namespace socketscope;

class TestControlPictures : public QObject
{
    Q_OBJECT

private slots:
    void writesEscapesAsInC_data();
    void writesEscapesAsInC();
    void leavesOtherTextAlone();
    void drawsNoBoxes();
};

void TestControlPictures::writesEscapesAsInC_data()
{
    QTest::addColumn<QChar>("picture");
    QTest::addColumn<QString>("escape");
    QTest::newRow("NUL") << QChar(u'␀') << QStringLiteral("\\0");
    QTest::newRow("bell") << QChar(u'␇') << QStringLiteral("\\x07");
    QTest::newRow("tab") << QChar(u'␉') << QStringLiteral("\\t");
    QTest::newRow("line feed") << QChar(u'␊') << QStringLiteral("\\n");
    QTest::newRow("carriage return") << QChar(u'␍') << QStringLiteral("\\r");
    QTest::newRow("escape") << QChar(u'␛') << QStringLiteral("\\e");
    QTest::newRow("delete") << QChar(u'␡') << QStringLiteral("\\x7f");
}

void TestControlPictures::writesEscapesAsInC()
{
    QFETCH(QChar, picture);
    QFETCH(QString, escape);
    QCOMPARE(escapeOfControlPicture(picture), escape);
}

void TestControlPictures::leavesOtherTextAlone()
{
    const QString text = QStringLiteral("Grüße, 世界 ⟨ff⟩");
    QCOMPARE(drawableControls(text, QFontMetrics(QFont())), text);
}

void TestControlPictures::drawsNoBoxes()
{
    const QFontMetrics metrics{QFont()};
    const QString drawable = drawableControls(QStringLiteral("a␍␊b"), metrics);
    QCOMPARE(drawable, metrics.inFont(u'␍') ? QStringLiteral("a␍␊b") : QStringLiteral("a\\r\\nb"));
}

QTEST_MAIN(TestControlPictures)
#include "tst_controlpictures.moc"
