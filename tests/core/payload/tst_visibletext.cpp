#include "core/payload/visibletext.h"

#include <QTest>

using namespace socketscope;

class TestVisibleText : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatCannotBeSeen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("Hello") << QStringLiteral("Hello");
        QTest::newRow("NUL and ESC") << QByteArray("\0\x1b[31m", 6) << QStringLiteral("␀␛[31m");
        QTest::newRow("line ends") << QByteArray("a\r\nb\tc") << QStringLiteral("a␍␊b␉c");
        QTest::newRow("delete") << QByteArray("\x7f") << QStringLiteral("␡");
        QTest::newRow("C1 control")
            << QStringLiteral("\u009b").toUtf8() << QStringLiteral("⟨U+009B⟩");
        QTest::newRow("override") << QStringLiteral("\u202etxt").toUtf8()
                                  << QStringLiteral("⟨U+202E⟩txt");
        QTest::newRow("isolate") << QStringLiteral("\u2066").toUtf8() << QStringLiteral("⟨U+2066⟩");
        QTest::newRow("line separator")
            << QStringLiteral("\u2028").toUtf8() << QStringLiteral("⟨U+2028⟩");
        QTest::newRow("byte order mark")
            << QStringLiteral("\ufeff").toUtf8() << QStringLiteral("⟨U+FEFF⟩");
        QTest::newRow("invalid") << QByteArray("a\xff\xc3(") << QStringLiteral("a⟨ff⟩⟨c3⟩(");
        QTest::newRow("torn at the end") << QByteArray("a\xe2\x82") << QStringLiteral("a⟨e2⟩⟨82⟩");
        QTest::newRow("markup stays text")
            << QByteArray("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
        QTest::newRow("Hindi") << QStringLiteral("क्‍षि").toUtf8()
                               << QStringLiteral("क्‍षि");
        QTest::newRow("emoji") << QStringLiteral("😀").toUtf8() << QStringLiteral("😀");
        QTest::newRow("a replacement character that was sent")
            << QByteArray("\xef\xbf\xbd") << QStringLiteral("\ufffd");
    }
    void showsWhatCannotBeSeen()
    {
        QFETCH(QByteArray, bytes);
        QTEST(visibleLine(bytes, 100), "text");
    }

    void keepsLineFeedsAndTabsWhereWanted()
    {
        QString text;
        for (char32_t character : {U'\n', U'\t', U'\r'})
            appendVisible(text, character, LineBreaks::Keep);
        QCOMPARE(text, QStringLiteral("\n\t␍"));
    }

    void cutsAndCountsBytes()
    {
        QCOMPARE(visibleLine("0123456789", 10), QStringLiteral("0123456789"));
        QCOMPARE(visibleLine("0123456789", 9), QStringLiteral("012345678… +1 bytes"));
        QCOMPARE(visibleLine(QStringLiteral("äöü").toUtf8(), 1), QStringLiteral("ä… +4 bytes"));
        QCOMPARE(visibleLine("abc", 10, 1000), QStringLiteral("abc… +997 bytes"));
    }

    void neverTearsACharacterApart()
    {
        QCOMPARE(visibleLine(QStringLiteral("😀").toUtf8(), 1), QStringLiteral("… +4 bytes"));
        QCOMPARE(visibleLine("\xff", 3), QStringLiteral("… +1 bytes"));
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
