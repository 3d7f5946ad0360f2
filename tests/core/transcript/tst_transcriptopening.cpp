#include "core/transcript/transcriptopening.h"

#include "tests/support/samesession.h"
#include "tests/support/transcripttext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace socketscope;

namespace {

struct File
{
    QTemporaryDir folder;

    [[nodiscard]] QString write(const QByteArray &text) const
    {
        QFile file(folder.filePath(QStringLiteral("session.jsonl")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
};

/// That many calls of one socket, each of 64 bytes.
QByteArray longText(int calls)
{
    QByteArray text = kHeaderLine;
    const QByteArray data = QByteArray(64, 'x').toBase64();
    for (int index = 1; index <= calls; ++index)
        text += R"({"n":)" + QByteArray::number(index) + R"(,"t":)" + QByteArray::number(index)
            + R"(,"dur":1,"endpoint":"client 1","socket":1,"fd":5,"call":"send",)"
              R"("args":{"size":64},"result":64,"errno":null,"data":")"
            + data + "\"}\n";
    return text;
}

} // namespace

class TestTranscriptOpening : public QObject
{
    Q_OBJECT

private slots:
    void readsAllOfAFile();
    void growsInSlicesWhileItIsRead();
    void canBeGivenUp();
    void mayGoWhileItReads();
    void saysInWordsWhatStandsInTheWay_data();
    void saysInWordsWhatStandsInTheWay();
};

void TestTranscriptOpening::readsAllOfAFile()
{
    const RandomSession session(7, 300);
    const File file;
    TranscriptOpening opening(file.write(transcriptOf(session)));
    QSignalSpy loaded(&opening, &TranscriptOpening::loaded);
    QVERIFY(!opening.content());
    opening.start();
    QVERIFY(loaded.wait());
    QCOMPARE(opening.percent(), 100);
    QVERIFY(opening.content()->notes == session.notes);
    QVERIFY(opening.content()->settings == session.settings);
    QCOMPARE(opening.follower().eventCount(), session.recording.events().size());
    compareRecordings(session.recording, opening.recording());
}

void TestTranscriptOpening::growsInSlicesWhileItIsRead()
{
    constexpr int kCalls = int(2 * LogFollower::kReadSliceEvents) + 1; // three slices at least
    const File file;
    TranscriptOpening opening(file.write(longText(kCalls)));
    qsizetype largest = 0;
    qsizetype before = 0;
    connect(&opening.follower(), &LogFollower::grown, this, [&](qsizetype first) {
        largest = qMax(largest, opening.follower().eventCount() - first);
        QCOMPARE(first, before);
        before = opening.follower().eventCount();
    });
    QSignalSpy loaded(&opening, &TranscriptOpening::loaded);
    opening.start();
    QVERIFY(loaded.wait(30000));
    QCOMPARE(before, kCalls);
    QVERIFY(largest <= LogFollower::kReadSliceEvents);
    QVERIFY(!opening.follower().isBehind());
}

void TestTranscriptOpening::canBeGivenUp()
{
    const File file;
    TranscriptOpening opening(file.write(longText(200'000)));
    QSignalSpy loaded(&opening, &TranscriptOpening::loaded);
    QSignalSpy failed(&opening, &TranscriptOpening::failed);
    opening.start();
    opening.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ECANCELED);
    QCOMPARE(loaded.size(), 0);
}

void TestTranscriptOpening::mayGoWhileItReads()
{
    const File file;
    const QString path = file.write(longText(100'000));
    for (int round = 0; round < 5; ++round) {
        TranscriptOpening opening(path);
        QSignalSpy grown(&opening.follower(), &LogFollower::grown);
        opening.start();
        QVERIFY(grown.wait());
    }
}

void TestTranscriptOpening::saysInWordsWhatStandsInTheWay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("another format")
        << QByteArray("hello\n") << QStringLiteral("Only what was saved as JSON Lines");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("a newer version")
        << QByteArray("{\"format\":\"socketscope-transcript\",\"version\":\"2.0\"}\n")
        << QStringLiteral("newer");
    QTest::newRow("a folder") << QByteArray("folder") << QStringLiteral("is no file");
    QTest::newRow("a pipe") << QByteArray("pipe") << QStringLiteral("is no file");
    QTest::newRow("nothing") << QByteArray("gone") << QStringLiteral("No such file");
}

void TestTranscriptOpening::saysInWordsWhatStandsInTheWay()
{
    QFETCH(QByteArray, text);
    const File file;
    QString path = file.write(text);
    if (text == "folder")
        path = file.folder.path();
    else if (text == "gone")
        path += QStringLiteral(".gone");
    else if (text == "pipe" && QFile::remove(path))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    TranscriptOpening opening(path);
    QSignalSpy failed(&opening, &TranscriptOpening::failed);
    opening.start();
    QVERIFY(failed.wait());
    const QString message = failed.constFirst().constFirst().value<Error>().message;
    QFETCH(QString, said);
    QVERIFY2(message.contains(said), qPrintable(message));
    QVERIFY2(message.contains(path), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestTranscriptOpening)
#include "tst_transcriptopening.moc"
