#include "tests/ui/window/windowfixture.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace socketscope;

namespace {

QList<QAction *> entriesOf(const QMenu &menu)
{
    QList<QAction *> entries;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            entries += entriesOf(*action->menu());
        else if (!action->isSeparator())
            entries.append(action);
    }
    return entries;
}

/// Those that are seen: not the ones that stand in for others while another tab is shown.
QList<QAction *> menusOf(const MainWindow &window)
{
    QList<QAction *> menus;
    for (QAction *menu : window.menuBar()->actions()) {
        if (menu->isVisible())
            menus.append(menu);
    }
    return menus;
}

QChar mnemonicOf(const QAction &action)
{
    const qsizetype mark = action.text().indexOf(u'&');
    return mark < 0 ? QChar() : action.text().at(mark + 1).toLower();
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT

private slots:
    void giveNoShortcutTwice();
    void giveEveryActAShortcut();
    void giveNoLetterTwice_data();
    void giveNoLetterTwice();
    void standInForMenusOfTheRunningSession();
};

void TestMenus::giveNoShortcutTwice()
{
    const WindowFixture fixture;
    QHash<QKeySequence, QString> taken;
    for (const QAction *menu : menusOf(fixture.window)) {
        const QList<QAction *> entries = entriesOf(*menu->menu());
        QVERIFY2(!entries.isEmpty(), qPrintable(menu->text()));
        for (const QAction *entry : entries) {
            QVERIFY(!entry->text().isEmpty());
            for (const QKeySequence &key : entry->shortcuts()) {
                QVERIFY2(!taken.contains(key),
                    qPrintable(QStringLiteral("%1: %2 and %3")
                                   .arg(key.toString(), taken.value(key), entry->text())));
                taken.insert(key, entry->text());
            }
        }
    }
}

// Choices of how the program looks are made once, the page about it is read once.
void TestMenus::giveEveryActAShortcut()
{
    const WindowFixture fixture;
    for (const QAction *menu : menusOf(fixture.window)) {
        for (const QAction *entry : menu->menu()->actions()) {
            if (entry->menu() || entry->isSeparator() || entry->menuRole() == QAction::AboutRole)
                continue;
            const bool hasKey = !entry->shortcut().isEmpty() || entry->text().contains(u'\t');
            QVERIFY2(hasKey, qPrintable(entry->text()));
        }
    }
}

void TestMenus::giveNoLetterTwice_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "hi"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestMenus::giveNoLetterTwice()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral("socketscope_") + language,
        QCoreApplication::applicationDirPath() + QStringLiteral("/../../../translations")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const WindowFixture fixture;
    const auto check = [](const QList<QAction *> &entries) {
        QHash<QChar, QString> taken;
        for (const QAction *entry : entries) {
            const QChar letter = mnemonicOf(*entry);
            if (letter.isNull())
                continue;
            QVERIFY2(!taken.contains(letter),
                qPrintable(taken.value(letter) + QLatin1String(" and ") + entry->text()));
            taken.insert(letter, entry->text());
        }
    };
    check(fixture.window.menuBar()->actions());
    for (const QAction *menu : menusOf(fixture.window))
        check(menu->menu()->actions());
}

// F5 in the tab of an old transcript would start a server that nobody sees.
void TestMenus::standInForMenusOfTheRunningSession()
{
    WindowFixture fixture;
    const auto find = [&fixture](const QString &title) {
        for (QAction *menu : menusOf(fixture.window)) {
            if (menu->text() == title)
                return menu->menu();
        }
        return static_cast<QMenu *>(nullptr);
    };
    const QMenu *server = find(QStringLiteral("&Server"));
    const qsizetype shown = menusOf(fixture.window).size();
    fixture.window.addTab(new QWidget, QStringLiteral("another"), {});
    QCOMPARE(menusOf(fixture.window).size(), shown);
    const QMenu *standIn = find(QStringLiteral("&Server"));
    QVERIFY(standIn && standIn != server);
    standIn->actions().constLast()->trigger();
    QCOMPARE(find(QStringLiteral("&Server")), server);
    QVERIFY(fixture.window.isRunningSession(fixture.window.currentView()));
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
