#include "core/journal/journalfolder.h"

#include "core/journal/journal.h"
#include "tests/support/handmadelog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace socketscope;
using State = KeptSession::State;

class TestJournalFolder : public QObject
{
    Q_OBJECT

private slots:
    void listsSessionsTheNewestFirst();
    void tellsWhatBecameOfASession_data();
    void tellsWhatBecameOfASession();
    void isForItsOwnerAlone();
    void deletesOnlyWhatIsItsOwn_data();
    void deletesOnlyWhatIsItsOwn();
    void keepsWhatIsInUse();
    void prunesByAgeAndSize_data();
    void prunesByAgeAndSize();
};

namespace {

const QByteArray kHeader = "{\"format\":\"socketscope-transcript\",\"version\":\"1.1\"}\n";
const QByteArray kCall = "{\"n\":1,\"t\":5,\"dur\":1,\"endpoint\":\"client 1\",\"socket\":1,"
                         "\"call\":\"close\",\"args\":{},\"result\":0,\"errno\":null}\n";
const QByteArray kEnded = "{\"ended\":{\"t\":9,\"calls\":1}}\n";
const QString kName = QStringLiteral("20261121-101112-013-4711.jsonl");

class Fixture
{
public:
    QTemporaryDir home;
    JournalFolder folder{home.filePath(QStringLiteral("data/sessions"))};

    Fixture() { QVERIFY(QDir().mkpath(folder.path())); }

    void write(const QString &name, const QByteArray &content, int daysAgo = 1)
    {
        QFile file(folder.path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(
            QDateTime::currentDateTime().addDays(-daysAgo), QFileDevice::FileModificationTime));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const KeptSession &session : folder.sessions())
            names.append(session.name);
        return names;
    }
};

} // namespace

void TestJournalFolder::listsSessionsTheNewestFirst()
{
    Fixture fixture;
    fixture.write(QStringLiteral("20261121-101112-013-5.jsonl"), kHeader + kCall + kEnded);
    fixture.write(QStringLiteral("20261122-000000-000-4.jsonl"), kHeader + kCall + kEnded);
    for (const char *name :
        {"notes.txt", "20261121-101112-013-5.jsonl.bak", "20269999-101112-013-5.jsonl"})
        fixture.write(QString::fromLatin1(name), kHeader + kCall);
    QVERIFY(QFile::link(fixture.home.path() + QStringLiteral("/x"),
        fixture.folder.path() + QStringLiteral("/20261123-101112-013-5.jsonl")));
    QCOMPARE(fixture.names(),
        (QStringList{QStringLiteral("20261122-000000-000-4.jsonl"),
            QStringLiteral("20261121-101112-013-5.jsonl")}));
    const KeptSession session = fixture.folder.sessions().constLast();
    QCOMPARE(
        session.started.toUTC(), QDateTime(QDate(2026, 11, 21), QTime(10, 11, 12, 13), Qt::UTC));
    QCOMPARE(session.bytes, (kHeader + kCall + kEnded).size());
    QVERIFY(QFile::exists(session.path));
}

void TestJournalFolder::tellsWhatBecameOfASession_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("calls");
    const auto row = [](const char *name, const QByteArray &content, State state, qint64 calls) {
        QTest::newRow(name) << content << int(state) << calls;
    };
    const QByteArray large = "{\"note\":{\"event\":1,\"text\":\""
        + QByteArray(qsizetype(limits::kJournalTailBytes), 'x') + "\"}}\n";
    row("it ended", kHeader + kCall + kEnded, State::Ended, 1);
    row("it was cut short", kHeader + kCall + QByteArray(kCall).replace(":1,", ":2,"),
        State::CutShort, 2);
    row("its last line is torn", kHeader + kCall + "{\"n\":2,\"t\"", State::CutShort, 1);
    row("it had no calls", kHeader, State::CutShort, 0);
    row("it is empty", {}, State::CutShort, 0);
    row("its calls are far from its end", kHeader + kCall + large, State::CutShort, -1);
    row("its number is beyond all", kHeader + "{\"n\":99999999999999999999,\n", State::CutShort,
        -1);
}

void TestJournalFolder::tellsWhatBecameOfASession()
{
    QFETCH(QByteArray, content);
    QFETCH(int, state);
    QFETCH(qint64, calls);
    Fixture fixture;
    fixture.write(kName, content);
    const QList<KeptSession> sessions = fixture.folder.sessions();
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(int(sessions.constFirst().state), state);
    QCOMPARE(sessions.constFirst().calls, calls);
}

void TestJournalFolder::isForItsOwnerAlone()
{
    const QTemporaryDir home;
    const JournalFolder folder(home.filePath(QStringLiteral("not/yet/there")));
    QVERIFY(folder.sessions().isEmpty());
    QString name;
    QVERIFY(folder.create(QDateTime::currentDateTime(), name).ok());
    QVERIFY(JournalFolder::isJournalName(name));
    QCOMPARE(QFileInfo(folder.path()).permissions()
            & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
        QFile::Permissions());
}

void TestJournalFolder::deletesOnlyWhatIsItsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("another name") << QStringLiteral("notes.txt");
    QTest::newRow("a way out") << QStringLiteral("../") + kName;
    QTest::newRow("a whole path") << QStringLiteral("/tmp/") + kName;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a link") << QStringLiteral("20261123-101112-013-5.jsonl");
}

void TestJournalFolder::deletesOnlyWhatIsItsOwn()
{
    QFETCH(QString, name);
    Fixture fixture;
    fixture.write(QStringLiteral("notes.txt"), "mine");
    fixture.write(QStringLiteral("../") + kName, kHeader);
    QVERIFY(QFile::link(fixture.folder.path() + QStringLiteral("/notes.txt"),
        fixture.folder.path() + QStringLiteral("/20261123-101112-013-5.jsonl")));
    const Result<void> removed = fixture.folder.remove(name);
    QVERIFY(!removed.ok());
    QCOMPARE(removed.error().code, ENOENT);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files).size(), 2);
    QVERIFY(QFile::exists(fixture.folder.path() + QStringLiteral("/../") + kName));
    fixture.write(kName, kHeader);
    QVERIFY(fixture.folder.remove(kName).ok());
    QVERIFY(!QFile::exists(fixture.folder.path() + u'/' + kName));
}

void TestJournalFolder::keepsWhatIsInUse()
{
    Fixture fixture;
    HandmadeLog log;
    Journal journal(log.recording);
    QString name;
    journal.begin(fixture.folder.create(log.recording.startedAt(), name));
    log.call(Call::Close, 0, 0);
    QVERIFY(journal.catchUp(std::chrono::seconds(20)));
    QCOMPARE(int(fixture.folder.sessions().constFirst().state), int(State::InUse));
    QCOMPARE(fixture.folder.remove(name).error().code, EBUSY);
    QCOMPARE(fixture.folder.prune({0, 0}, QDateTime::currentDateTime().addDays(100)), 0);
    journal.end();
    QCOMPARE(int(fixture.folder.sessions().constFirst().state), int(State::Ended));
    QCOMPARE(fixture.folder.sessions().constFirst().calls, 1);
    QVERIFY(fixture.folder.remove(name).ok());
}

void TestJournalFolder::prunesByAgeAndSize_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("kept");
    const qint64 size = (kHeader + kCall).size();
    QTest::newRow("nothing is too old or too much") << 100 << 5 * size << 5;
    QTest::newRow("what is older") << 3 << 5 * size << 3;
    QTest::newRow("the oldest beyond a size") << 100 << 2 * size << 2;
    QTest::newRow("everything") << 100 << qint64(0) << 0;
}

void TestJournalFolder::prunesByAgeAndSize()
{
    QFETCH(int, days);
    QFETCH(qint64, bytes);
    QFETCH(int, kept);
    Fixture fixture;
    for (int age = 1; age <= 5; ++age)
        fixture.write(
            QStringLiteral("2026112%1-000000-000-1.jsonl").arg(9 - age), kHeader + kCall, age);
    fixture.write(kName, kHeader); // without calls: goes in any case
    const QStringList before = fixture.names();
    QCOMPARE(fixture.folder.prune({days, bytes}, QDateTime::currentDateTime()), 6 - kept);
    QCOMPARE(fixture.names(), before.mid(0, kept));
}

QTEST_GUILESS_MAIN(TestJournalFolder)
#include "tst_journalfolder.moc"
