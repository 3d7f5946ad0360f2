#include "ui/window/sessionsdialog.h"

#include "core/journal/keepingrules.h"
#include "core/journal/sessionkeeper.h"
#include "core/net/session.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace socketscope;

class TestSessionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItWillHoldWhileItIsEmpty();
    void opensTheSessionThatIsChosen();
    void deletesOnlyAfterAQuestion();
    void keepsTheRulesThatAreSet();
};

namespace {

struct Fixture
{
    explicit Fixture(int sessions)
    {
        QDir().mkpath(keeper.folder().path());
        for (int number = 1; number <= sessions; ++number) {
            QFile file(keeper.folder().path()
                + QStringLiteral("/2026112%1-101112-013-5.jsonl").arg(number));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}\n{\"n\":1,\n") == 11);
        }
    }

    template <typename Widget>
    Widget *named(const char *name)
    {
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1StringView(name))
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const char *text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }
    void show()
    {
        dialog = std::make_unique<SessionsDialog>(keeper, settings);
        dialog->show();
    }

    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Session session;
    SessionKeeper keeper{session, settings, home.filePath(QStringLiteral("sessions"))};
    std::unique_ptr<SessionsDialog> dialog;
};

} // namespace

void TestSessionsDialog::saysWhatItWillHoldWhileItIsEmpty()
{
    Fixture fixture(0);
    fixture.show();
    QVERIFY(!fixture.named<QTableView>("Kept sessions")->isVisible());
    QVERIFY(!fixture.button("&Open")->isEnabled());
    QVERIFY(!fixture.button("&Delete…")->isEnabled());
    bool isSaid = false;
    for (const QLabel *label : fixture.dialog->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("crash")));
    QVERIFY(isSaid);
}

void TestSessionsDialog::opensTheSessionThatIsChosen()
{
    Fixture fixture(2);
    fixture.show();
    auto *table = fixture.named<QTableView>("Kept sessions");
    QCOMPARE(table->model()->rowCount(), 2);
    const QSignalSpy requests(fixture.dialog.get(), &SessionsDialog::openRequested);
    table->selectRow(1);
    fixture.button("&Open")->click();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().constFirst().toStringList(),
        QStringList{
            fixture.keeper.folder().path() + QStringLiteral("/20261121-101112-013-5.jsonl")});
}

void TestSessionsDialog::deletesOnlyAfterAQuestion()
{
    Fixture fixture(2);
    fixture.show();
    fixture.button("&Delete…")->click();
    auto *question = fixture.dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    question->reject();
    QCOMPARE(fixture.keeper.folder().sessions().size(), 2);
    QTRY_VERIFY(!fixture.dialog->findChild<QMessageBox *>());
    fixture.button("&Delete…")->click();
    question = fixture.dialog->findChild<QMessageBox *>();
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(fixture.keeper.folder().sessions().size(), 1);
    QCOMPARE(fixture.keeper.folder().sessions().constFirst().name,
        QStringLiteral("20261121-101112-013-5.jsonl"));
    QCOMPARE(fixture.named<QTableView>("Kept sessions")->model()->rowCount(), 1);
}

void TestSessionsDialog::keepsTheRulesThatAreSet()
{
    Fixture fixture(0);
    fixture.show();
    fixture.named<QSpinBox>("Keep sessions for")->setValue(7);
    fixture.named<QComboBox>("Keep at most")->setCurrentIndex(0);
    auto *bytesPerCall = fixture.named<QComboBox>("Data kept of each call");
    bytesPerCall->setCurrentIndex(bytesPerCall->count() - 1);
    const KeepingRules rules = KeepingRules::from(fixture.settings);
    QCOMPARE(rules.pruning.days, 7);
    QCOMPARE(rules.pruning.bytes, 256 * limits::kMiB);
    QCOMPARE(rules.bytesPerCall, 0);
    fixture.show();
    QCOMPARE(fixture.named<QSpinBox>("Keep sessions for")->value(), 7);
    QCOMPARE(fixture.named<QComboBox>("Data kept of each call")->currentData().toLongLong(), 0);
}

QTEST_MAIN(TestSessionsDialog)
#include "tst_sessionsdialog.moc"
