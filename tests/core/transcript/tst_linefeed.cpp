#include "core/transcript/linefeed.h"

#include "core/support/limits.h"

#include <QTemporaryFile>
#include <QTest>

#include <cerrno>
#include <random>

using namespace socketscope;

namespace {

constexpr qsizetype kMaxLineBytes = 400 * limits::kKiB; // more than a batch has at first

/// Lines of all lengths, some too long, one longer than two batches; the last without an end.
QByteArrayList randomLines(quint32 seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    QByteArrayList lines;
    for (int index = 0; index < 6000; ++index)
        lines.append(
            QByteArray(upTo(index % 500 == 0 ? 2 * kMaxLineBytes : 400), char('a' + index % 26)));
    lines.insert(3000, QByteArray(kMaxLineBytes, 'x'));
    lines.insert(4000, QByteArray(3 * kMaxLineBytes, 'x'));
    return lines;
}

/// How the lines of the file that was opened read.
QByteArrayList linesOf(LineFeed &feed)
{
    QByteArrayList lines;
    while (const LineBatch *batch = feed.next()) {
        for (const LineBatch::Line &line : batch->lines) {
            lines.append(line.isTooLong ? "too long" : line.bytes.toByteArray());
            if (line.number != lines.size())
                lines.append("not line " + QByteArray::number(lines.size()));
        }
    }
    return lines;
}

} // namespace

class TestLineFeed : public QObject
{
    Q_OBJECT

private slots:
    void givesEachLineInOrder_data();
    void givesEachLineInOrder();
    void endsBeforeTheFile();
    void tellsWhyReadingFailed_data() { givesEachLineInOrder_data(); }
    void tellsWhyReadingFailed();
};

void TestLineFeed::givesEachLineInOrder_data()
{
    QTest::addColumn<bool>("isAhead");
    QTest::newRow("ahead, in a thread") << true;
    QTest::newRow("when they are asked for") << false;
}

void TestLineFeed::givesEachLineInOrder()
{
    QFETCH(bool, isAhead);
    for (quint32 seed = 1; seed < 4; ++seed) {
        QByteArrayList lines = randomLines(seed);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(lines.join('\n') + "\nz");
        QVERIFY(file.seek(0));
        LineFeed feed(file.handle(), kMaxLineBytes,
            isAhead ? LineFeed::Ahead::Always : LineFeed::Ahead::Never);
        lines.append("z");
        for (QByteArray &line : lines) {
            if (line.size() > kMaxLineBytes)
                line = "too long";
        }
        QVERIFY(linesOf(feed) == lines);
        QCOMPARE(feed.error(), 0);
    }
}

void TestLineFeed::endsBeforeTheFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(4 * limits::kMiB, '\n'));
    QVERIFY(file.seek(0));
    LineFeed feed(file.handle(), kMaxLineBytes, LineFeed::Ahead::Always);
    QVERIFY(feed.next());
}

void TestLineFeed::tellsWhyReadingFailed()
{
    QFETCH(bool, isAhead);
    LineFeed feed(-1, kMaxLineBytes, isAhead ? LineFeed::Ahead::Always : LineFeed::Ahead::Never);
    QVERIFY(!feed.next());
    QCOMPARE(feed.error(), EBADF);
    QVERIFY(!feed.next());
}

QTEST_GUILESS_MAIN(TestLineFeed)
#include "tst_linefeed.moc"
