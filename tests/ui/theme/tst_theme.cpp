#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace socketscope;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void followsThePalette();
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void switchesWhileRunning();
    void givesEveryStateABandAndADot();
    void fillsInEveryColourOfTheSheet();
    void drawsIconsInTheAskedColour();
    void hasNoIconOfAnUnknownName();
    void keepsLabelsAndToolTipsPlain();
};

void TestTheme::followsThePalette()
{
    QVERIFY(!themeFor(lightPalette()).dark);
    QVERIFY(themeFor(darkPalette()).dark);
    QVERIFY(!themeFor(QPalette(Qt::white)).dark);
    for (QPalette seeThrough : {lightPalette(), darkPalette()}) {
        const bool dark = themeFor(seeThrough).dark;
        seeThrough.setColor(QPalette::Window, Qt::transparent);
        QCOMPARE(themeFor(seeThrough).dark, dark);
    }
}

void TestTheme::textIsReadableOnItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Theme theme = themeFor(palette);
        const auto row = [&theme](const char *name, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s, %s", theme.dark ? "dark" : "light", name) << ink << ground;
        };
        row("text on a card", theme.text, theme.card);
        row("text on the window", theme.text, theme.window);
        row("muted text on a card", theme.mutedText, theme.card);
        row("muted text on the window", theme.mutedText, theme.window);
        row("faint text on a card", theme.faintText, theme.card);
        row("faint text in a field", theme.faintText, theme.field);
        row("the accent on a card", theme.accent, theme.card);
        row("the primary button", theme.accentText, theme.accentFill);
        row("a selected row", theme.text, theme.selection);
        row("muted text in a selected row", theme.mutedText, theme.selection);
        row("a sent bubble", theme.text, theme.sentBubble);
        row("a received bubble", theme.text, theme.receivedBubble);
        row("success", theme.success, theme.successSoft);
        row("warning", theme.warning, theme.warningSoft);
        row("error", theme.error, theme.errorSoft);
        row("error on a card", theme.error, theme.card);
    }
}

void TestTheme::textIsReadableOnItsGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTheme::switchesWhileRunning()
{
    QWidget widget;
    widget.ensurePolished();
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(themeFor(widget.palette()).dark);
    QVERIFY(qApp->styleSheet().contains(themeFor(darkPalette()).card.name()));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!themeFor(widget.palette()).dark);
    QVERIFY(!qApp->styleSheet().contains(themeFor(darkPalette()).card.name()));
}

void TestTheme::givesEveryStateABandAndADot()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Theme theme = themeFor(palette);
        for (int state = 0; state <= int(SocketState::Unconnected); ++state) {
            QVERIFY(theme.band(SocketState(state)).isValid());
            QVERIFY(theme.dot(SocketState(state)).isValid());
        }
    }
}

void TestTheme::fillsInEveryColourOfTheSheet()
{
    const QString sheet = styleSheetFor(themeFor(lightPalette()));
    QVERIFY(sheet.contains(QStringLiteral("QLineEdit")));
    QVERIFY(!sheet.contains(QLatin1Char('@')));
}

void TestTheme::drawsIconsInTheAskedColour()
{
    const QIcon icon = colouredIcon(QStringLiteral("stop"), Qt::red, Qt::blue);
    const QImage normal = icon.pixmap(32, 32).toImage();
    const QImage disabled = icon.pixmap(32, 32, QIcon::Disabled).toImage();
    QCOMPARE(normal.pixelColor(16, 7).rgb(), QColor(Qt::red).rgb());
    QCOMPARE(disabled.pixelColor(16, 7).rgb(), QColor(Qt::blue).rgb());
}

void TestTheme::hasNoIconOfAnUnknownName()
{
    QVERIFY(themedIcon(QStringLiteral("no-such-icon"), themeFor(lightPalette())).isNull());
    QVERIFY(!programIcon().isNull());
}

void TestTheme::keepsLabelsAndToolTipsPlain()
{
    const std::unique_ptr<QLabel> label(plainLabel(QStringLiteral("<b>bold</b>")));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(plainToolTip(QStringLiteral("3 < 4")), QStringLiteral("3 < 4"));
    QVERIFY(!plainToolTip(QStringLiteral("<b>x</b>")).contains(QStringLiteral("<b>")));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
