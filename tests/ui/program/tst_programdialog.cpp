#include "core/program/socketprogram.h"
#include "tests/support/handmadelog.h"
#include "ui/program/programdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace socketscope;

class TestProgramDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatWasChosen();
    void showsBothEndsInOneProgram();
    void copiesWhatItShows();
    void savesAllWithWhatTheyNeed();
    void saysThatThereIsNothing();
    void hasNamesForReaders();

private:
    std::unique_ptr<HandmadeLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

namespace {

template <typename Widget>
Widget *named(const QWidget &dialog, const char *name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1StringView(name))
            return widget;
    }
    qFatal("there is no %s", name);
}

} // namespace

void TestProgramDialog::init()
{
    m_log = std::make_unique<HandmadeLog>();
    constexpr quint32 kTcp = quint32(AF_INET) << 16 | quint32(SOCK_STREAM);
    m_log->callOf(EndpointId::server(), 1, 4, Call::Socket, kTcp, 4);
    m_log->callOf(EndpointId::server(), 1, 4, Call::Listen, 5, 0);
    m_log->call(Call::Socket, kTcp, 5);
    m_log->call(Call::Connect, m_log->address("127.0.0.1", 12345), 0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(
        m_folder->filePath(QStringLiteral("settings")), QSettings::IniFormat);
}

void TestProgramDialog::showsWhatWasChosen()
{
    ProgramDialog dialog(m_log->recording, *m_settings, nullptr);
    const auto *view = named<QPlainTextEdit>(dialog, "Program");
    QVERIFY(view->isReadOnly());
    QVERIFY(view->toPlainText().contains(QStringLiteral("listener.listen(5)")));
    dialog.choose(EndpointId::client(1));
    QVERIFY(view->toPlainText().contains(QStringLiteral("client.connect((HOST, PORT))")));
    named<QComboBox>(dialog, "Language")->setCurrentIndex(1);
    QVERIFY(view->toPlainText().contains(QStringLiteral("#include <sys/socket.h>")));
    ProgramDialog next(m_log->recording, *m_settings, nullptr);
    QCOMPARE(named<QComboBox>(next, "Language")->currentIndex(), 1);
}

void TestProgramDialog::showsBothEndsInOneProgram()
{
    ProgramDialog dialog(m_log->recording, *m_settings, nullptr);
    dialog.choose(kWholeSession);
    const auto *view = named<QPlainTextEdit>(dialog, "Program");
    QVERIFY(view->toPlainText().contains(QStringLiteral("listener.listen(5)")));
    QVERIFY(view->toPlainText().contains(QStringLiteral("client.connect((\"127.0.0.1\", 12345))")));
    dialog.showLesson(QStringLiteral("A lesson"));
    QVERIFY(view->toPlainText().contains(QStringLiteral("lesson “A lesson”")));
}

void TestProgramDialog::copiesWhatItShows()
{
    ProgramDialog dialog(m_log->recording, *m_settings, nullptr);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Copy"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(),
        named<QPlainTextEdit>(dialog, "Program")->toPlainText());
}

void TestProgramDialog::savesAllWithWhatTheyNeed()
{
    ProgramDialog dialog(m_log->recording, *m_settings, nullptr);
    named<QComboBox>(dialog, "Language")->setCurrentIndex(2);
    QTemporaryDir folder;
    QVERIFY(dialog.writeAll(folder.path()).ok());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
        QStringList({QStringLiteral("client_1.cpp"), QStringLiteral("CMakeLists.txt"),
            QStringLiteral("server.cpp"), QStringLiteral("session.cpp")}));
}

void TestProgramDialog::saysThatThereIsNothing()
{
    const HandmadeLog empty;
    ProgramDialog dialog(empty.recording, *m_settings, nullptr);
    QVERIFY(named<QPlainTextEdit>(dialog, "Program")
                ->toPlainText()
                .contains(QStringLiteral("no socket call was made")));
}

void TestProgramDialog::hasNamesForReaders()
{
    ProgramDialog dialog(m_log->recording, *m_settings, nullptr);
    QCOMPARE(named<QComboBox>(dialog, "Endpoint")->count(), 3); // and all in one
}

QTEST_MAIN(TestProgramDialog)
#include "tst_programdialog.moc"
