#include "core/payload/hexdump.h"

#include <QTest>

using namespace socketscope;

class TestHexDump : public QObject
{
    Q_OBJECT

private slots:
    void writesTheClassicDump()
    {
        const QByteArray bytes("Hello, Server! This is\x00\xff\x7f", 25);
        QCOMPARE(hexDump(bytes, 0, 10),
            QStringLiteral(
                "00000000  48 65 6c 6c 6f 2c 20 53  65 72 76 65 72 21 20 54  Hello, Server! T\n"
                "00000010  68 69 73 20 69 73 00 ff  7f                       his is...\n"));
    }

    void writesOnlyTheLinesAskedFor()
    {
        const QByteArray bytes(1000, 'x');
        QCOMPARE(hexDump(bytes, 2, 1).count(u'\n'), 1);
        QVERIFY(hexDump(bytes, 2, 1).startsWith(QStringLiteral("00000020  78 ")));
        QCOMPARE(hexDump(bytes, 60, 100).count(u'\n'), 3);
        QCOMPARE(hexDump(bytes, 63, 1), QString());
        QCOMPARE(hexDump({}, 0, 1), QString());
    }

    void keepsTheColumnsOfAShortLineAligned()
    {
        const QByteArray bytes(17, 'x');
        QCOMPARE(hexLine(bytes, 0).bytes.size(), hexLine(bytes, 1).bytes.size());
        QCOMPARE(hexLine(bytes, 1).text, QStringLiteral("x"));
    }

    void countsLines()
    {
        QCOMPARE(hexLineCount(0), 0);
        QCOMPARE(hexLineCount(1), 1);
        QCOMPARE(hexLineCount(16), 1);
        QCOMPARE(hexLineCount(17), 2);
    }
};

QTEST_GUILESS_MAIN(TestHexDump)
#include "tst_hexdump.moc"
