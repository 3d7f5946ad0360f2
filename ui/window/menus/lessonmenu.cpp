#include "core/lesson/lessonfile.h"
#include "core/store/logfollower.h"
#include "ui/lesson/lessoncard.h"
#include "ui/lesson/lessonprogram.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenuBar>
#include <QTabWidget>

namespace socketscope {

void MainWindow::buildLessonMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Less&ons"));
    // Their files are read when a person looks for the first time, not at the program's start.
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] {
        if (menu->property("filled").toBool())
            return;
        menu->setProperty("filled", true);
        QAction *before = menu->actions().constFirst();
        const QStringList paths = builtInLessonPaths();
        for (qsizetype index = 0; index < paths.size(); ++index) {
            const Result<Lesson> lesson = loadLesson(paths.at(index));
            if (!lesson)
                continue;
            QString title = lesson.value().title.in(QLocale().name());
            title.replace(u'&', QLatin1String("&&"));
            auto *entry = new QAction(QStringLiteral("&%1  %2").arg(index + 1).arg(title), menu);
            setPlainToolTip(entry, lesson.value().aim.in(QLocale().name()));
            connect(entry, &QAction::triggered, this,
                [this, path = paths.at(index)] { startLesson(path); });
            menu->insertAction(before, entry);
        }
    });
    menu->addSeparator();
    addEntry(menu, tr("&Open lesson…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), this,
        &MainWindow::askForLesson);
    QAction *code = addEntry(menu, tr("Lesson as &code…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), this, &MainWindow::showLessonAsCode);
    setPlainToolTip(code,
        tr("Performs the lesson by itself and shows its calls as a program in Python, C or C++ "
           "with Qt"));
}

void MainWindow::askForLesson()
{
    auto *dialog = new QFileDialog(this, tr("Open a lesson"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lessons (*.json)"), tr("All files (*)")});
    dialog->setDirectory(TranscriptSaving::folder(m_settings));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::startLesson);
    dialog->open();
}

void MainWindow::startLesson(const QString &path)
{
    Result<Lesson> lesson = loadLesson(path);
    if (!lesson) {
        m_notice->showNotice(lesson.error().message);
        return;
    }
    SessionView *view = currentView() ? currentView() : m_live;
    m_tabs->setCurrentWidget(view);
    view->follower().catchUp();
    auto *card = new LessonCard(
        std::make_unique<LessonRun>(std::move(lesson).value(), view->follower(), view == m_live));
    connect(
        card, &LessonCard::rowWanted, this, [this, view](qsizetype row) { showCall(*view, row); });
    connect(card, &LessonCard::closed, view, [view] { view->setHeadCard(nullptr); });
    connect(card, &LessonCard::codeWanted, this, &MainWindow::showLessonAsCode);
    view->setHeadCard(card);
    card->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showLessonAsCode()
{
    SessionView *view = currentView();
    LessonCard *card = view ? view->findChild<LessonCard *>() : nullptr;
    if (!card) {
        m_notice->showNotice(tr("Choose a lesson first; it can then be shown as code."));
        return;
    }
    card->setPerforming(true);
    auto *program = new LessonProgram(card->run().lesson(), m_settings, view);
    connect(program, &LessonProgram::ended, card, [this, card](const QString &problem) {
        card->setPerforming(false);
        if (!problem.isEmpty())
            m_notice->showNotice(problem);
    });
    program->start();
}

} // namespace socketscope
