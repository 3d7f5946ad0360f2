#include "core/transcript/writeahead.h"

#include "core/transcript/replacingfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace socketscope;

class TestWriteAhead : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePiecesInTheirOrder();
    void tellsOfAFailure();
    void writesWhatItWasGivenBeforeItsEnd();
};

namespace {

class Fixture
{
public:
    QTemporaryDir folder;
    const QString path{folder.filePath(QStringLiteral("file"))};
    ReplacingFile file;

    Fixture() { QVERIFY(file.open(path)); }
    QByteArray content() const
    {
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
};

/// Files may have that many bytes while it lives.
class LargestFile
{
public:
    explicit LargestFile(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LargestFile() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(LargestFile)

private:
    rlimit m_before{};
};

} // namespace

void TestWriteAhead::keepsThePiecesInTheirOrder()
{
    Fixture fixture;
    QRandomGenerator random(4711);
    QByteArray all;
    {
        WriteAhead ahead(fixture.file);
        for (int piece = 0; piece < 300; ++piece) {
            const QByteArray bytes(random.bounded(20'000), char('a' + piece % 26));
            all += bytes;
            QVERIFY(ahead.write(bytes));
        }
        QVERIFY(ahead.finish());
    }
    QVERIFY(fixture.file.commit());
    QCOMPARE(fixture.content(), all);
}

void TestWriteAhead::tellsOfAFailure()
{
    Fixture fixture;
    const LargestFile limit(100'000);
    WriteAhead ahead(fixture.file);
    const QByteArray piece(30'000, 'x');
    int taken = 0;
    while (taken < 100 && ahead.write(piece))
        ++taken;
    QVERIFY2(taken >= 3 && taken < 100, qPrintable(QString::number(taken)));
    const Result<void> finished = ahead.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, EFBIG);
}

void TestWriteAhead::writesWhatItWasGivenBeforeItsEnd()
{
    Fixture fixture;
    {
        WriteAhead ahead(fixture.file);
        QVERIFY(ahead.write("one, "));
        QVERIFY(ahead.write("two"));
    }
    QVERIFY(fixture.file.commit());
    QCOMPARE(fixture.content(), QByteArray("one, two"));
}

QTEST_GUILESS_MAIN(TestWriteAhead)
#include "tst_writeahead.moc"
