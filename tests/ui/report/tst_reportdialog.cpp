#include "tests/support/handmadelog.h"
#include "ui/report/reportdialog.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace socketscope;

class TestReportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesWhatWasWritten();
    void setsPagesThatCanBeRead();
    void tellsWhatFailed();

private:
    [[nodiscard]] TranscriptSource source() const
    {
        return {m_log->recording, m_log->recording.events().size(), {}, {}, {}, {}};
    }

    std::unique_ptr<HandmadeLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

namespace {

template <typename Field>
Field *named(const QWidget &dialog, const char *name)
{
    for (Field *field : dialog.findChildren<Field *>()) {
        if (field->accessibleName() == QLatin1StringView(name))
            return field;
    }
    qFatal("there is no %s", name);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestReportDialog::init()
{
    m_log = std::make_unique<HandmadeLog>();
    m_log->call(Call::Socket, quint32(AF_INET) << 16 | quint32(SOCK_STREAM), 5);
    m_log->call(Call::Connect, m_log->address("127.0.0.1", 12345), 0);
    m_log->call(Call::Send, 5, 5, 0, "Hello");
    m_log->call(Call::Close, 0, 0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(
        m_folder->filePath(QStringLiteral("settings")), QSettings::IniFormat);
}

void TestReportDialog::savesWhatWasWritten()
{
    ReportDialog dialog([this] { return source(); }, *m_settings, nullptr);
    named<QLineEdit>(dialog, "Title")->setText(QStringLiteral("Seven calls"));
    named<QPlainTextEdit>(dialog, "Conclusion")->setPlainText(QStringLiteral("They work."));
    QSignalSpy finished(&dialog, &ReportDialog::reportFinished);
    dialog.write(m_folder->filePath(QStringLiteral("a.html")));
    QTRY_COMPARE(finished.size(), 1);
    const QByteArray html = readAll(m_folder->filePath(QStringLiteral("a.html")));
    const QByteArray transcript = readAll(m_folder->filePath(QStringLiteral("a.jsonl")));
    QVERIFY(html.contains("<h1>Seven calls</h1>"));
    QVERIFY(html.contains("They work."));
    QVERIFY(
        html.contains(QCryptographicHash::hash(transcript, QCryptographicHash::Sha256).toHex()));
}

void TestReportDialog::setsPagesThatCanBeRead()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is missing");
    m_settings->setValue(QStringLiteral("report/format"), 1);
    m_settings->setValue(QStringLiteral("report/name"), QStringLiteral("Ada"));
    ReportDialog dialog([this] { return source(); }, *m_settings, nullptr);
    QSignalSpy finished(&dialog, &ReportDialog::reportFinished);
    const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
    dialog.write(path);
    QTRY_COMPARE(finished.size(), 1);
    QProcess reading;
    reading.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(reading.waitForFinished());
    const QString text = QString::fromUtf8(reading.readAllStandardOutput());
    for (const char *word : {"Lab report", "Ada", "Aim", "socket(2)", "client_1.py",
             "client.sendall(b\"Hello\")", "Timeline", "Hello", "Conclusion", "a.jsonl"})
        QVERIFY2(text.contains(QLatin1StringView(word)), word);
}

void TestReportDialog::tellsWhatFailed()
{
    ReportDialog dialog([this] { return source(); }, *m_settings, nullptr);
    QSignalSpy finished(&dialog, &ReportDialog::reportFinished);
    dialog.write(m_folder->filePath(QStringLiteral("nowhere/a.html")));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
