#include "core/journal/sessionkeeper.h"

#include "core/journal/keepingrules.h"
#include "core/net/session.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptreader.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace socketscope;
using State = KeptSession::State;

class TestSessionKeeper : public QObject
{
    Q_OBJECT

private slots:
    void keepsASessionWithItsNotesAndSettings();
    void leavesNoFileOfASessionWithoutCalls();
    void tellsOnceOfWhatWasCutShort();
    void takesOldSessionsAway();
    void saysThatItHoldsNothingWithoutAFolder();
    void readsRulesThatAreAllowed_data();
    void readsRulesThatAreAllowed();
};

namespace {

const QByteArray kCutShort = "{\"format\":\"socketscope-transcript\",\"version\":\"1.1\"}\n"
                             "{\"n\":1,\"t\":5,\"dur\":1,\"endpoint\":\"client 1\",\"socket\":1,"
                             "\"call\":\"close\",\"args\":{},\"result\":0,\"errno\":null}\n";

class Fixture
{
public:
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Session session;
    const JournalFolder folder{home.filePath(QStringLiteral("sessions"))};
    std::unique_ptr<SessionKeeper> keeper
        = std::make_unique<SessionKeeper>(session, settings, folder.path());

    void leave(const QString &name)
    {
        QVERIFY(QDir().mkpath(folder.path()));
        QFile file(folder.path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kCutShort) == kCutShort.size());
    }
    void listen()
    {
        ServerSettings server;
        server.port = 0;
        session.startServer(server);
        QTRY_VERIFY(session.recording().events().size() > 3);
    }
};

} // namespace

void TestSessionKeeper::keepsASessionWithItsNotesAndSettings()
{
    Fixture fixture;
    Notes notes;
    fixture.keeper->keepNotes(notes);
    fixture.keeper->begin();
    fixture.listen();
    notes.set(1, QStringLiteral("here it begins"));
    fixture.keeper->catchUp();
    QVERIFY(fixture.keeper->holdsAll());
    QCOMPARE(int(fixture.folder.sessions().constFirst().state), int(State::InUse));
    fixture.keeper.reset();
    const QList<KeptSession> kept = fixture.folder.sessions();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(int(kept.constFirst().state), int(State::Ended));
    Recording loaded;
    const Result<TranscriptContent> content = loadTranscript(kept.constFirst().path, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().notes, notes.texts());
    QCOMPARE(content.value().settings.size(), 1);
    const EventLog &log = loaded.events();
    QCOMPARE(log.size(), fixture.session.recording().events().size());
    QCOMPARE(int(log.at(log.size() - 1).call()), int(Call::Close));
}

void TestSessionKeeper::leavesNoFileOfASessionWithoutCalls()
{
    Fixture fixture;
    fixture.keeper->begin();
    QTRY_COMPARE(fixture.folder.sessions().size(), 1);
    fixture.keeper.reset();
    QVERIFY(fixture.folder.sessions().isEmpty());
}

void TestSessionKeeper::tellsOnceOfWhatWasCutShort()
{
    Fixture fixture;
    QStringList names;
    for (const char *ending : {"-5.jsonl", "-6.jsonl"}) {
        names.prepend(
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))
            + QLatin1StringView(ending));
        fixture.leave(names.constFirst());
        fixture.keeper = std::make_unique<SessionKeeper>(
            fixture.session, fixture.settings, fixture.folder.path());
        const QSignalSpy found(fixture.keeper.get(), &SessionKeeper::foundCutShort);
        fixture.keeper->begin();
        QTRY_COMPARE(found.size(), 1);
        const auto told = found.constFirst().constFirst().value<QList<KeptSession>>();
        QCOMPARE(told.size(), 1); // the other one has been told of
        QCOMPARE(told.constFirst().name, names.constFirst());
        QCOMPARE(fixture.settings.value(QStringLiteral("sessions/offered")).toStringList(), names);
    }
}

void TestSessionKeeper::takesOldSessionsAway()
{
    Fixture fixture;
    KeepingRules rules;
    rules.pruning.bytes = 0;
    rules.save(fixture.settings);
    fixture.leave(QStringLiteral("20261121-101112-013-4711.jsonl"));
    fixture.keeper->begin();
    QTRY_COMPARE(fixture.folder.sessions().size(), 1); // its own
    fixture.keeper.reset();
    QVERIFY(fixture.folder.sessions().isEmpty());
}

void TestSessionKeeper::saysThatItHoldsNothingWithoutAFolder()
{
    Fixture fixture;
    fixture.keeper = std::make_unique<SessionKeeper>(
        fixture.session, fixture.settings, QStringLiteral("/proc/nowhere/sessions"));
    fixture.keeper->begin();
    QCOMPARE(int(fixture.keeper->state().phase), int(JournalState::Phase::Broken));
    QVERIFY(!fixture.keeper->state().error.message.isEmpty());
    fixture.keeper->catchUp();
    QVERIFY(!fixture.keeper->holdsAll());
    QCOMPARE(fixture.keeper->name(), QString());
}

void TestSessionKeeper::readsRulesThatAreAllowed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const char *key, const QVariant &value, bool isTaken) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << isTaken;
    };
    row("a number of days", "days", 7, true);
    row("no days", "days", 0, false);
    row("days without end", "days", 1'000'000, false);
    row("a size", "bytes", 5 * limits::kMiB, true);
    row("a size below zero", "bytes", -1, false);
    row("words", "bytes", QStringLiteral("much"), false);
    row("nothing of each call", "bytesPerCall", 0, true);
    row("more than a call can have", "bytesPerCall", limits::kGiB, false);
}

void TestSessionKeeper::readsRulesThatAreAllowed()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, isTaken);
    Fixture fixture;
    const auto amounts = [](const KeepingRules &rules) {
        return QMap<QString, qint64>{{QStringLiteral("days"), rules.pruning.days},
            {QStringLiteral("bytes"), rules.pruning.bytes},
            {QStringLiteral("bytesPerCall"), rules.bytesPerCall}};
    };
    fixture.settings.setValue(QStringLiteral("sessions/") + key, value);
    const qint64 usual = amounts({})[key];
    QCOMPARE(
        amounts(KeepingRules::from(fixture.settings))[key], isTaken ? value.toLongLong() : usual);
}

QTEST_GUILESS_MAIN(TestSessionKeeper)
#include "tst_sessionkeeper.moc"
