#include "core/store/socketbook.h"
#include "tests/support/transcripttext.h"

#include <QTest>

#include <random>

using namespace socketscope;

namespace {

/// A line of each kind that the random session may not have, or not whole.
const QByteArray kOtherLines
    = "{\"note\":{\"event\":1,\"text\":\"\\u00fc\\n\"}}\n"
      "{\"settings\":{\"endpoint\":\"client 2\",\"host\":\"::1\",\"port\":7}}\n"
      "{\"kernel\":{\"t\":5,\"socket\":1,\"state\":\"CLOSE_WAIT\"}}\n"
      "{\"kernel\":{\"t\":6,\"socket\":1,\"unread\":1,\"unacked\":2}}\n"
      "{\"ended\":{\"t\":9,\"calls\":7}}\n";

} // namespace

/// What crashes, disks and ill will make of a transcript.
class TestTranscriptDamage : public QObject
{
    Q_OBJECT

private slots:
    void endsAtATornLastLine();
    void readsEveryTruncationOfASample();
    void survivesFlippedBits();
    void keepsSocketTablesInProportion();
    void passesOverLinesThatAreTooLong();
    void refusesWhatIsNoTranscript_data();
    void refusesWhatIsNoTranscript();
};

void TestTranscriptDamage::endsAtATornLastLine()
{
    Recording loaded;
    const Result<TranscriptContent> content
        = loadText(kHeaderLine + kCloseLine + kCloseLine.left(50), loaded);
    QVERIFY(content.ok());
    QVERIFY(content.value().endsTorn);
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().size(), 1);
}

void TestTranscriptDamage::readsEveryTruncationOfASample()
{
    const QByteArray whole = transcriptOf(RandomSession(7, 7)) + kOtherLines;
    const qsizetype header = whole.indexOf('\n');
    QVERIFY2(whole.size() < 4000, "each byte is a round");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        Recording loaded(limits::kMiB);
        const Result<TranscriptContent> content = loadText(whole.left(size), loaded);
        QCOMPARE(content.ok(), size >= header);
        if (!content)
            continue;
        QCOMPARE(content.value().skippedCount, 0);
        const qsizetype lineBegin = whole.lastIndexOf('\n', size - 1) + 1;
        QCOMPARE(content.value().endsTorn, lineBegin < size && whole.at(size) != '\n');
    }
}

void TestTranscriptDamage::survivesFlippedBits()
{
    const QByteArray whole = transcriptOf(RandomSession(8, 40)) + kOtherLines;
    std::mt19937 random(9);
    for (int round = 0; round < 400; ++round) {
        QByteArray flipped = whole;
        for (int flip = 0; flip <= round % 20; ++flip) {
            const auto bit
                = std::uniform_int_distribution<qsizetype>(0, whole.size() * 8 - 1)(random);
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        }
        Recording loaded(limits::kMiB);
        const Result<TranscriptContent> content = loadText(flipped, loaded);
        SocketBook book;
        book.follow(loaded, loaded.events().size());
        QVERIFY(book.sockets().size() <= size_t(2 * loaded.events().size()));
        if (content)
            QVERIFY(content.value().skipped.size() <= content.value().skippedCount);
    }
}

void TestTranscriptDamage::keepsSocketTablesInProportion()
{
    Recording loaded;
    const QByteArray large = callLine("\"socket\":1", "\"socket\":4294967295");
    const Result<TranscriptContent> content = loadText(
        kHeaderLine + large + callLine("\"socket\":1", "\"socket\":4000000000") + large, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().at(0).socketId, limits::kTranscriptSocketId + 1);
    QCOMPARE(loaded.events().at(1).socketId, limits::kTranscriptSocketId + 2);
    QCOMPARE(loaded.events().at(2).socketId, limits::kTranscriptSocketId + 1);
}

void TestTranscriptDamage::passesOverLinesThatAreTooLong()
{
    Recording loaded;
    const auto padded = [](qsizetype size) {
        return "{\"x\":\"" + QByteArray(size - 8, 'x') + "\"}\n";
    };
    const Result<TranscriptContent> content
        = loadText(kHeaderLine + padded(limits::kTranscriptLineBytes) + kCloseLine
                + padded(limits::kTranscriptLineBytes + 1) + kCloseLine
                + padded(limits::kTranscriptLineBytes * 2) + kCloseLine,
            loaded);
    QVERIFY(content.ok());
    QCOMPARE(loaded.events().size(), 3);
    QCOMPARE(content.value().skippedCount, 2);
    QCOMPARE(content.value().skipped.at(0).number, 4);
    QCOMPARE(int(content.value().skipped.at(1).problem), int(LineProblem::TooLong));
}

void TestTranscriptDamage::refusesWhatIsNoTranscript_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QString foreign = QStringLiteral("not a transcript");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank lines") << QByteArray("\n \n") << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("# Transcript\n") << foreign;
    QTest::newRow("other JSON") << QByteArray("{\"log\":{}}\n") << foreign;
    QTest::newRow("another format") << QByteArray("{\"format\":\"x\"}\n") << foreign;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << foreign;
    QTest::newRow("a newer version")
        << QByteArray(kHeaderLine).replace("1.0", "2.3") << QStringLiteral("2.3");
}

void TestTranscriptDamage::refusesWhatIsNoTranscript()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    Recording loaded;
    const Result<TranscriptContent> content = loadText(text, loaded);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().message.contains(says), qPrintable(content.error().message));
    QVERIFY(content.error().message.contains(QStringLiteral("loaded.jsonl")));
    QCOMPARE(loaded.events().size(), 0);
}

QTEST_GUILESS_MAIN(TestTranscriptDamage)
#include "tst_transcriptdamage.moc"
