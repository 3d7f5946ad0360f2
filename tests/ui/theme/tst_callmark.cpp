#include "ui/theme/callmark.h"

#include "ui/theme/theme.h"

#include <QImage>
#include <QTest>

using namespace socketscope;

class TestCallMark : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfCallLooksDifferent_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyKindOfCallLooksDifferent()
    {
        QFETCH(bool, dark);
        const Theme theme = themeFor(dark ? darkPalette() : lightPalette());
        const Call kinds[] = {Call::Socket, Call::Bind, Call::Listen, Call::Accept, Call::Send,
            Call::Recv, Call::Shutdown, Call::Close, Call::SetSockOpt, Call::GetSockName};
        QList<QImage> seen;
        for (const Call call : kinds) {
            const QImage image = callMarkPixmap(call, false, theme, 16, 1).toImage();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void failureChangesTheShapeNotOnlyTheColour()
    {
        const Theme theme = themeFor(lightPalette());
        for (int number = 1; number < kCallCount; ++number) {
            const QImage fine = callMarkPixmap(Call(number), false, theme, 32, 1)
                                    .toImage()
                                    .convertToFormat(QImage::Format_Alpha8);
            const QImage failed = callMarkPixmap(Call(number), true, theme, 32, 1)
                                      .toImage()
                                      .convertToFormat(QImage::Format_Alpha8);
            QVERIFY2(fine != failed, callName(Call(number)));
        }
    }

    void endOfStreamIsToldFromData()
    {
        const Theme theme = themeFor(lightPalette());
        QVERIFY(callMarkPixmap(Call::Recv, false, theme, 16, 1, true).toImage()
            != callMarkPixmap(Call::Recv, false, theme, 16, 1, false).toImage());
    }

    void staysInsideItsSquareAtTwiceTheScale()
    {
        const Theme theme = themeFor(lightPalette());
        for (int number = 1; number < kCallCount; ++number) {
            const QImage image = callMarkPixmap(Call(number), true, theme, 16, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            for (int step = 0; step < 32; ++step) {
                QCOMPARE(qAlpha(image.pixel(step, 0)), 0);
                QCOMPARE(qAlpha(image.pixel(0, step)), 0);
            }
        }
    }
};

QTEST_MAIN(TestCallMark)
#include "tst_callmark.moc"
