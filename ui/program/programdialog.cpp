#include "ui/program/programdialog.h"

#include "core/describe/callformat.h"
#include "core/program/socketprogram.h"
#include "core/store/recording.h"
#include "core/transcript/replacingfile.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace socketscope {

namespace {

const QString kFolderKey = QStringLiteral("program/folder");
const QString kLanguageKey = QStringLiteral("program/language");
constexpr int kMarginPx = 18;
constexpr int kGapPx = 10;
constexpr int kTabColumns = 4;
constexpr QSize kSize{820, 680};

/// Each endpoint, and for several of them the whole.
QList<EndpointId> choicesIn(const Recording &recording, qsizetype callCount)
{
    QList<EndpointId> choices = programEndpoints(recording, callCount);
    if (choices.size() > 1)
        choices.append(kWholeSession);
    return choices;
}

} // namespace

ProgramDialog::ProgramDialog(const Recording &recording, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_recording(recording)
    , m_callCount(recording.events().size())
    , m_settings(settings)
    , m_endpoints(choicesIn(recording, m_callCount))
    , m_endpoint(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_view(new QPlainTextEdit(this))
    , m_status(selectableLabel({}, this))
{
    setWindowTitle(tr("Session as code"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    for (const EndpointId endpoint : m_endpoints)
        m_endpoint->addItem(
            endpoint == kWholeSession ? tr("All of them, in one program") : endpointName(endpoint));
    for (const ProgramLanguage language : kProgramLanguages)
        m_language->addItem(languageTitle(language));
    m_language->setCurrentIndex(
        qBound(0, m_settings.value(kLanguageKey).toInt(), int(std::size(kProgramLanguages)) - 1));
    build();
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &ProgramDialog::showProgram);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setValue(kLanguageKey, index);
        showProgram();
    });
    showProgram();
    m_endpoint->setFocus();
}

void ProgramDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(kGapPx);
    const auto offer = [&](const QString &text, QComboBox *box, const QString &name) {
        QLabel *label = plainLabel(text, this);
        label->setBuddy(box);
        box->setAccessibleName(name);
        choices->addWidget(label);
        choices->addWidget(box);
    };
    offer(tr("What the &endpoint did"), m_endpoint, tr("Endpoint"));
    choices->addSpacing(kGapPx);
    offer(tr("in the &language"), m_language, tr("Language"));
    choices->addStretch();
    column->addLayout(choices);

    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(monoFont());
    m_view->setTabStopDistance(
        kTabColumns * QFontMetricsF(monoFont()).horizontalAdvance(QLatin1Char(' ')));
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(tr("Program"));
    column->addWidget(m_view, 1);
    setStyleProperty(m_status, kRoleProperty, QStringLiteral("muted"));
    column->addWidget(m_status);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *all = buttons->addButton(tr("Save &all…"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    setPlainToolTip(
        all, tr("Puts a program for each endpoint into a folder, and what they need to be built."));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &ProgramDialog::copy);
    connect(all, &QPushButton::clicked, this, &ProgramDialog::askWhereAll);
    connect(save, &QPushButton::clicked, this, &ProgramDialog::askWhere);
    for (QPushButton *button : {copyButton, all, save})
        button->setEnabled(!m_endpoints.isEmpty());
    column->addWidget(buttons);
}

void ProgramDialog::choose(EndpointId endpoint)
{
    if (const qsizetype index = m_endpoints.indexOf(endpoint); index >= 0)
        m_endpoint->setCurrentIndex(int(index));
}

void ProgramDialog::showLesson(const QString &title)
{
    m_lesson = title;
    setWindowTitle(tr("Lesson as code"));
    choose(kWholeSession);
    showProgram();
}

EndpointId ProgramDialog::endpoint() const
{
    return m_endpoints.value(m_endpoint->currentIndex());
}

ProgramLanguage ProgramDialog::language() const
{
    return kProgramLanguages[qMax(0, m_language->currentIndex())];
}

QByteArray ProgramDialog::textOf(EndpointId endpoint) const
{
    SocketProgram program = socketProgram(m_recording, endpoint, m_callCount);
    program.lesson = m_lesson;
    return programText(program, language());
}

void ProgramDialog::showProgram()
{
    m_status->clear();
    m_view->setPlainText(m_endpoints.isEmpty()
            ? tr("There is no program yet: no socket call was made.")
            : QString::fromUtf8(textOf(endpoint())));
}

void ProgramDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_view->toPlainText());
    m_status->setText(tr("Copied."));
}

QString ProgramDialog::folder() const
{
    const QString last = m_settings.value(kFolderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ProgramDialog::askWhere()
{
    const QString name = programFileName(endpoint(), language());
    const QString ending = QFileInfo(name).suffix();
    auto *dialog = new QFileDialog(this, tr("Save program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(languageTitle(language()), ending));
    dialog->setDefaultSuffix(ending);
    dialog->setDirectory(folder());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        m_settings.setValue(kFolderKey, QFileInfo(fileName).absolutePath());
        tell(replaceFile(fileName, textOf(endpoint())), fileName);
    });
    dialog->open();
}

void ProgramDialog::askWhereAll()
{
    auto *dialog = new QFileDialog(this, tr("Save all programs in a folder"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_settings.setValue(kFolderKey, chosen);
        tell(writeAll(chosen), chosen);
    });
    dialog->open();
}

Result<void> ProgramDialog::writeAll(const QString &folder)
{
    const QDir place(folder);
    for (const EndpointId endpoint : m_endpoints) {
        const QString path = place.filePath(programFileName(endpoint, language()));
        if (Result<void> written = replaceFile(path, textOf(endpoint)); !written)
            return written;
    }
    if (const auto companion = programCompanion(m_endpoints, language()))
        return replaceFile(place.filePath(companion->name), companion->text);
    return {};
}

void ProgramDialog::tell(const Result<void> &outcome, const QString &where)
{
    m_status->setText(outcome ? tr("Saved in “%1”.").arg(where) : outcome.error().message);
}

} // namespace socketscope
