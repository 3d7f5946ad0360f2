#include "core/journal/journal.h"

#include "core/journal/journalfile.h"
#include "core/transcript/transcriptreader.h"
#include "tests/support/handmadelog.h"
#include "tests/support/randomsession.h"
#include "tests/support/samesession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace socketscope;
using Phase = JournalState::Phase;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void givesBackTheSession_data();
    void givesBackTheSession();
    void isWrittenWhileTheSessionGoesOn();
    void tellsNotesAndSettingsAsTheyChange();
    void leavesOutWhatThePersonDoesNotWant_data();
    void leavesOutWhatThePersonDoesNotWant();
    void writesEveryCallWhenDataLagBehind();
    void belongsToItsOwnerAndIsLocked();
    void followsNoLinkAndReplacesNothing();
    void replacesAnOlderTranscriptWhenAsked();
    void stopsAndSaysWhyWhenItCannotWrite_data();
    void stopsAndSaysWhyWhenItCannotWrite();
    void saysWhenTheDiskDidNotTakeIt();
    void beginsAgainAfterItBroke();
    void isBrokenFromTheStartWithoutAFile();
};

namespace {

/// A journal of a session made by hand, in a folder of its own.
class Fixture
{
public:
    Fixture() { QVERIFY(folder.isValid()); }

    QTemporaryDir folder;
    HandmadeLog log;
    Journal journal{log.recording};
    const QString path = folder.filePath(QStringLiteral("session.jsonl"));

    void begin(JournalBounds bounds = {})
    {
        journal.begin(JournalFile::create(path), bounds);
        QCOMPARE(journal.state().phase, Phase::Writing);
    }
    void send(const QByteArray &data)
    {
        log.call(Call::Send, quint32(data.size()), qint32(data.size()), 0, data);
    }
    [[nodiscard]] bool catchesUp() { return journal.catchUp(std::chrono::seconds(20)); }
    /// What our reader makes of the file, which must be without fault.
    TranscriptContent load(Recording &into)
    {
        Result<TranscriptContent> content = loadTranscript(path, into);
        if (!content || content.value().skippedCount > 0 || content.value().endsTorn) {
            QTest::qFail("the journal has faults", __FILE__, __LINE__);
            return {};
        }
        return std::move(content).value();
    }
};

/// Fails where it is told to.
class FailingSink final : public JournalSink
{
public:
    Result<void> append(QByteArrayView) override { return {}; }
    void requestSync() override { }
    Result<void> sync() override { return {}; }
    Result<void> check() override { return Error{EIO, QStringLiteral("The disk is broken.")}; }
};

/// A file system of 64 KiB, while it lives.
class TinyDisk
{
public:
    explicit TinyDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
        , m_isMounted(::mount("none", m_folder.constData(), "tmpfs", 0, "size=64k") == 0)
    { }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    const QByteArray m_folder;
    const bool m_isMounted;
};

/// Files of this process may be so large, while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};

} // namespace

void TestJournal::givesBackTheSession_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("calls");
    QTest::newRow("nothing") << 1U << 0;
    for (quint32 seed = 40; seed < 52; ++seed)
        QTest::addRow("session %u", seed) << seed << int(seed * 20);
}

void TestJournal::givesBackTheSession()
{
    QFETCH(quint32, seed);
    QFETCH(int, calls);
    RandomSession session(seed, calls);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.jsonl"));
    Journal journal(session.recording);
    for (const auto &[endpoint, settings] : session.settings)
        journal.addSettings(endpoint, settings);
    journal.begin(JournalFile::create(path));
    for (const auto &[event, text] : session.notes) {
        journal.setNote(event, QStringLiteral("a first thought"));
        journal.setNote(event, text);
    }
    journal.end();
    QCOMPARE(journal.state().phase, Phase::Ended);
    Recording loaded(64 * limits::kMiB);
    const Result<TranscriptContent> content = loadTranscript(path, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(content.value().notes, session.notes);
    QVERIFY(content.value().settings == session.settings);
    QVERIFY(content.value().endedNs.has_value());
    compareRecordings(session.recording, loaded);
}

void TestJournal::isWrittenWhileTheSessionGoesOn()
{
    Fixture fixture;
    fixture.begin();
    for (int count = 1; count <= 5; ++count) {
        fixture.send("hello");
        QTRY_COMPARE(fixture.journal.state().calls, count); // by itself
        Recording loaded;
        QVERIFY(!fixture.load(loaded).endedNs);
        QCOMPARE(loaded.events().size(), count);
    }
    fixture.send("the last");
    fixture.journal.end();
    Recording loaded;
    QVERIFY(fixture.load(loaded).endedNs.has_value());
    compareRecordings(fixture.log.recording, loaded);
}

void TestJournal::tellsNotesAndSettingsAsTheyChange()
{
    Fixture fixture;
    fixture.begin();
    fixture.journal.addSettings(
        EndpointId::client(1), {{QStringLiteral("host"), QStringLiteral("lab7")}});
    fixture.send("one");
    fixture.send("two");
    fixture.journal.setNote(0, QStringLiteral("kept"));
    fixture.journal.setNote(1, QStringLiteral("taken away"));
    QVERIFY(fixture.catchesUp());
    fixture.journal.setNote(1, {});
    fixture.journal.setNote(0, QStringLiteral("kept, and changed"));
    QVERIFY(fixture.catchesUp());
    Recording loaded;
    const TranscriptContent content = fixture.load(loaded);
    QCOMPARE(content.notes, (NoteTexts{{0, QStringLiteral("kept, and changed")}}));
    QCOMPARE(content.settings.size(), 1);
}

void TestJournal::leavesOutWhatThePersonDoesNotWant_data()
{
    QTest::addColumn<qint64>("bytesPerCall");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << qint64(JournalBounds::kAll) << QByteArray("0123456789");
    QTest::newRow("what is beyond a bound") << qint64(4) << QByteArray("0123");
    QTest::newRow("nothing within the bound") << qint64(10) << QByteArray("0123456789");
    QTest::newRow("all of it") << qint64(0) << QByteArray();
}

void TestJournal::leavesOutWhatThePersonDoesNotWant()
{
    QFETCH(qint64, bytesPerCall);
    QFETCH(QByteArray, kept);
    Fixture fixture;
    fixture.begin({bytesPerCall});
    fixture.send("0123456789");
    fixture.journal.end();
    Recording loaded;
    fixture.load(loaded);
    const SocketEvent &event = loaded.events().at(0);
    QCOMPARE(event.result, 10);
    QCOMPARE(loaded.payloadOf(event).bytes(), kept);
    const bool isCut = !kept.isEmpty() && kept.size() < 10;
    QCOMPARE(bool(event.flags & PayloadCut), isCut);
    QCOMPARE(event.payloadLength, isCut ? quint32(kept.size()) : 10);
    QCOMPARE(fixture.journal.state().loss, JournalLoss()); // it was asked for
}

void TestJournal::writesEveryCallWhenDataLagBehind()
{
    constexpr int kCalls = 5000;
    Fixture fixture;
    for (int index = 0; index < kCalls; ++index)
        fixture.send(QByteArray(100, 'x'));
    JournalBounds bounds;
    bounds.lagBytes = 100'000;
    fixture.begin(bounds);
    fixture.journal.end();
    const JournalLoss loss = fixture.journal.state().loss;
    QVERIFY(loss.calls > kCalls / 2 && loss.calls < kCalls);
    QCOMPARE(loss.bytes, loss.calls * 100);
    Recording loaded;
    fixture.load(loaded);
    QCOMPARE(loaded.events().size(), kCalls);
    QVERIFY(loaded.payloadOf(loaded.events().at(0)).bytes().isEmpty());
    QCOMPARE(loaded.events().at(0).payloadLength, 100U);
    QCOMPARE(loaded.payloadOf(loaded.events().at(kCalls - 1)).bytes(), QByteArray(100, 'x'));
}

void TestJournal::belongsToItsOwnerAndIsLocked()
{
    Fixture fixture;
    fixture.begin();
    const int other = ::open(QFile::encodeName(fixture.path).constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(QFileInfo(fixture.path).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(::flock(other, LOCK_SH | LOCK_NB) != 0);
    QCOMPARE(errno, EWOULDBLOCK);
    fixture.journal.end();
    QCOMPARE(::flock(other, LOCK_SH | LOCK_NB), 0);
    ::close(other);
}

void TestJournal::followsNoLinkAndReplacesNothing()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), link));
    QVERIFY(!JournalFile::create(link).ok());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("nowhere"))));
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(JournalFile::create(path).ok());
    const Result<std::unique_ptr<JournalSink>> again = JournalFile::create(path);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, EEXIST);
}

void TestJournal::replacesAnOlderTranscriptWhenAsked()
{
    Fixture fixture;
    QFile old(fixture.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    fixture.journal.begin(JournalFile::replace(fixture.path));
    fixture.send("hello");
    QVERIFY(fixture.catchesUp());
    Recording loaded;
    fixture.load(loaded);
    compareRecordings(fixture.log.recording, loaded);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestJournal::stopsAndSaysWhyWhenItCannotWrite_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("the disk is full") << QStringLiteral("full") << ENOSPC;
    QTest::newRow("the file may not grow") << QStringLiteral("limit") << EFBIG;
    QTest::newRow("the folder is gone") << QStringLiteral("gone") << ENOENT;
    QTest::newRow("the file was moved away") << QStringLiteral("moved") << ENOENT;
}

void TestJournal::stopsAndSaysWhyWhenItCannotWrite()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    Fixture fixture;
    std::optional<TinyDisk> disk;
    std::optional<FileSizeLimit> limit;
    if (what == QStringLiteral("full")) {
        disk.emplace(fixture.folder.path());
        if (!disk->isMounted())
            QSKIP("only root may mount a tiny disk");
    } else if (what == QStringLiteral("limit")) {
        limit.emplace(rlim_t(64 * limits::kKiB));
    }
    fixture.begin();
    fixture.send("while all is well");
    QVERIFY(fixture.catchesUp());
    const QSignalSpy changes(&fixture.journal, &Journal::changed);
    if (what == QStringLiteral("gone"))
        QVERIFY(QDir(fixture.folder.path()).removeRecursively());
    else if (what == QStringLiteral("moved"))
        QVERIFY(QFile::rename(fixture.path, fixture.path + QStringLiteral("2")));
    else
        fixture.send(QByteArray(100'000, 'x'));
    QTRY_COMPARE(fixture.journal.state().phase, Phase::Broken);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(fixture.journal.state().error.code, code);
    QVERIFY(fixture.journal.state().error.message.contains(QStringLiteral("session.jsonl")));
    fixture.send("the session goes on");
    QVERIFY(!fixture.catchesUp());
    fixture.journal.end();
    QCOMPARE(fixture.journal.state().phase, Phase::Broken);
    if (code == ENOENT)
        return;
    Recording loaded;
    QVERIFY(!fixture.load(loaded).endedNs);
    QCOMPARE(loaded.events().size(), 1);
}

void TestJournal::saysWhenTheDiskDidNotTakeIt()
{
    HandmadeLog log;
    Journal journal(log.recording);
    journal.begin(std::unique_ptr<JournalSink>(new FailingSink));
    log.call(Call::Close, 0, 0);
    QTRY_COMPARE(journal.state().phase, Phase::Broken);
    QCOMPARE(journal.state().error.code, EIO);
}

void TestJournal::beginsAgainAfterItBroke()
{
    Fixture fixture;
    fixture.journal.begin(std::unique_ptr<JournalSink>(new FailingSink));
    fixture.send("hello");
    fixture.journal.setNote(0, QStringLiteral("a note"));
    QTRY_COMPARE(fixture.journal.state().phase, Phase::Broken);
    fixture.begin();
    fixture.journal.end();
    Recording loaded;
    QCOMPARE(fixture.load(loaded).notes, (NoteTexts{{0, QStringLiteral("a note")}}));
    compareRecordings(fixture.log.recording, loaded);
}

void TestJournal::isBrokenFromTheStartWithoutAFile()
{
    HandmadeLog log;
    Journal journal(log.recording);
    journal.begin(JournalFile::create(QStringLiteral("/nowhere/at/all/session.jsonl")));
    QCOMPARE(journal.state().phase, Phase::Broken);
    QVERIFY(!journal.state().error.message.isEmpty());
    QVERIFY(!journal.catchUp(std::chrono::seconds(20)));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
