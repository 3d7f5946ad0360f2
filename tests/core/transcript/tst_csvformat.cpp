#include "core/transcript/csvtext.h"
#include "core/transcript/transcriptwriter.h"

#include "tests/support/handmadelog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestCsvFormat : public QObject
{
    Q_OBJECT

private slots:
    void writesTextThatNoSpreadsheetRuns_data();
    void writesTextThatNoSpreadsheetRuns();
    void hasARowPerCall();
    void putsANoteInItsRow();
    void saysWhatIsNoLongerKept();
    void takesTheLargestPayload();

private:
    [[nodiscard]] QByteArray written(const HandmadeLog &log, const NoteTexts &notes = {}) const;

    QTemporaryDir m_folder;
};

QByteArray TestCsvFormat::written(const HandmadeLog &log, const NoteTexts &notes) const
{
    const QString path = m_folder.filePath(QStringLiteral("session.csv"));
    const Result<void> saved
        = saveTranscript(log.recording, log.recording.events().size(), path, nullptr, notes);
    QFile file(path);
    return saved && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCsvFormat::writesTextThatNoSpreadsheetRuns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("nothing") << QByteArray() << QByteArray("\"\"");
    QTest::newRow("plain") << QByteArray("hello, world") << QByteArray("\"hello, world\"");
    QTest::newRow("quotes") << QByteArray("say \"x\"") << QByteArray("\"say \"\"x\"\"\"");
    QTest::newRow("long") << QByteArray(100, 'a') + '"' + QByteArray(20, 'b')
                          << '"' + QByteArray(100, 'a') + "\"\"" + QByteArray(20, 'b') + '"';
    for (const char *start : {"=", "+", "-", "@", "'", "\uff1d", "\uff0b", "\uff0d", "\uff20"})
        QTest::addRow("begins with %s", start)
            << start + QByteArray("1+cmd|' /C calc'!A0")
            << QByteArray("\"'") + start + "1+cmd|' /C calc'!A0\"";
    QTest::newRow("begins with TAB") << QByteArray("\t=1") << QByteArray("\"'\u2409=1\"");
    QTest::newRow("begins with CR") << QByteArray("\r=1") << QByteArray("\"'\u240d=1\"");
    QTest::newRow("other wide characters") << QByteArray("\uff21") << QByteArray("\"\uff21\"");
    QTest::newRow("an equals sign inside") << QByteArray("a=1") << QByteArray("\"a=1\"");
    QTest::newRow("new lines") << QByteArray("a\r\nb") << QByteArray("\"a\u240d\u240ab\"");
    QTest::newRow("control") << QByteArray("\0\x1b\x7f", 3) << QByteArray("\"\u2400\u241b\u2421\"");
    QTest::newRow("letters of all kinds") << QByteArray("नमस्ते ü") << QByteArray("\"नमस्ते ü\"");
    QTest::newRow("changes of direction")
        << QByteArray("\u202e") << QByteArray("\"\u27e8U+202E\u27e9\"");
    QTest::newRow("no UTF-8") << QByteArray("a\xff\xc3") << QByteArray("\"a⟨ff⟩⟨c3⟩\"");
}

void TestCsvFormat::writesTextThatNoSpreadsheetRuns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cell);
    QByteArray room(csv::textRoom(bytes.size()), '#');
    const char *end = csv::writeText(room.data(), bytes);
    QVERIFY(end - room.constData() <= room.size());
    QCOMPARE(room.left(end - room.constData()), cell);
}

void TestCsvFormat::hasARowPerCall()
{
    HandmadeLog log;
    const quint32 address = log.address("127.0.0.1", 9);
    log.call(Call::Connect, address, 0);
    log.call(Call::Send, 5, 3, 0, "a\"b");
    log.call(Call::Recv, 65536, -1, ECONNRESET);
    QCOMPARE(written(log),
        QByteArray("number,time_ns,step_ns,duration_ns,endpoint,socket,fd,call,arguments,result,"
                   "errno,local,peer,kept,text,hex,note\r\n"
                   "1,1000000,1000000,4000,client 1,2,5,connect,127.0.0.1:9,0,,,127.0.0.1:9,,,,"
                   "\r\n"
                   "2,2000000,1000000,4000,client 1,2,5,send,5,3,,,127.0.0.1:9,3,\"a\"\"b\",612262,"
                   "\r\n"
                   "3,3000000,1000000,4000,client 1,2,5,recv,65536,-1,ECONNRESET,,127.0.0.1:9,0,,,"
                   "\r\n"));
}

void TestCsvFormat::putsANoteInItsRow()
{
    HandmadeLog log;
    log.call(Call::Close, 0, 0);
    log.call(Call::Close, 0, 0);
    const QByteArrayList rows
        = written(log, {{0, QStringLiteral("=why \"here\"?\nsecond line")}}).split('\r');
    QVERIFY2(rows.at(1).endsWith(",\"'=why \"\"here\"\"?\nsecond line\""), rows.at(1).constData());
    QVERIFY(rows.at(2).endsWith(','));
}

void TestCsvFormat::saysWhatIsNoLongerKept()
{
    HandmadeLog log;
    log.call(Call::Send, 10, 10, 0, "four");
    QVERIFY(written(log).endsWith("send,10,10,,,,4,\"four\",666f7572,\r\n"));
}

void TestCsvFormat::takesTheLargestPayload()
{
    HandmadeLog log;
    log.call(Call::Recv, 65536, 65536, 0, QByteArray(65536, '\xff'));
    const QByteArray file = written(log);
    QCOMPARE(file.count("⟨ff⟩"), 65536);
    QVERIFY(file.endsWith("ff,\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvFormat)
#include "tst_csvformat.moc"
