#include "ui/report/reportdialog.h"

#include "core/report/reportsaving.h"
#include "core/store/recording.h"
#include "ui/document/documentformats.h"
#include "ui/report/reportpdf.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QVBoxLayout>

namespace socketscope {

namespace {

const QString kFolderKey = QStringLiteral("report/folder");
const QString kNameKey = QStringLiteral("report/name");
const QString kFormatKey = QStringLiteral("report/format");
const QString kLanguageKey = QStringLiteral("report/language");
constexpr int kMarginPx = 18;
constexpr int kGapPx = 10;
constexpr int kTextHeightPx = 84;
constexpr int kWidthPx = 560;
constexpr const char *kEndings[] = {"html", "pdf", "md"};

} // namespace

ReportDialog::ReportDialog(
    std::function<TranscriptSource()> source, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_settings(settings)
    , m_title(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_aim(new QPlainTextEdit(this))
    , m_conclusion(new QPlainTextEdit(this))
    , m_language(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_status(selectableLabel({}, this))
{
    setWindowTitle(tr("Lab report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidthPx);
    m_name->setText(m_settings.value(kNameKey).toString());
    for (const ProgramLanguage language : kProgramLanguages)
        m_language->addItem(languageTitle(language));
    m_language->setCurrentIndex(
        qBound(0, m_settings.value(kLanguageKey).toInt(), int(std::size(kProgramLanguages)) - 1));
    m_format->addItems({tr("Web page (.html)"), tr("Pages (.pdf)"), tr("Markdown (.md)")});
    m_format->setCurrentIndex(
        qBound(0, m_settings.value(kFormatKey).toInt(), int(std::size(kEndings)) - 1));
    build();
    m_title->setFocus();
}

ReportDialog::~ReportDialog()
{
    if (m_thread)
        m_thread->wait();
}

void ReportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    auto *form = new QFormLayout;
    form->setSpacing(kGapPx);
    const auto ask = [&](const QString &label, QWidget *field, const QString &name) {
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    ask(tr("&Title"), m_title, tr("Title"));
    ask(tr("&Name"), m_name, tr("Name"));
    ask(tr("&Aim"), m_aim, tr("Aim"));
    ask(tr("C&onclusion"), m_conclusion, tr("Conclusion"));
    ask(tr("&Programs in"), m_language, tr("Language of the programs"));
    ask(tr("&Format"), m_format, tr("Format"));
    for (QPlainTextEdit *field : {m_aim, m_conclusion}) {
        field->setTabChangesFocus(true);
        setStyleProperty(field, kRoleProperty, QStringLiteral("field"));
        field->setFixedHeight(kTextHeightPx);
    }
    column->addLayout(form);
    m_status->setText(
        tr("What is left empty stays a line to be filled in by hand. The transcript is "
           "saved beside the report, which names its SHA-256 checksum."));
    setStyleProperty(m_status, kRoleProperty, QStringLiteral("muted"));
    column->addWidget(m_status);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    column->addWidget(buttons);
}

ReportWords ReportDialog::words() const
{
    return {m_title->text().trimmed(), m_name->text().trimmed(), m_aim->toPlainText().trimmed(),
        m_conclusion->toPlainText().trimmed(),
        kProgramLanguages[qMax(0, m_language->currentIndex())]};
}

QString ReportDialog::ending() const
{
    return QLatin1StringView(kEndings[qMax(0, m_format->currentIndex())]);
}

void ReportDialog::askWhere()
{
    m_settings.setValue(kNameKey, m_name->text().trimmed());
    m_settings.setValue(kLanguageKey, m_language->currentIndex());
    m_settings.setValue(kFormatKey, m_format->currentIndex());
    auto *dialog = new QFileDialog(this, tr("Save lab report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), ending()));
    dialog->setDefaultSuffix(ending());
    const QString folder = m_settings.value(kFolderKey).toString();
    dialog->setDirectory(!folder.isEmpty() && QFileInfo(folder).isDir()
            ? folder
            : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("lab report") + u'.' + ending());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::write);
    dialog->open();
}

void ReportDialog::write(const QString &path)
{
    if (m_thread)
        return;
    m_settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    m_save->setEnabled(false);
    m_status->setText(tr("Saving…"));
    m_thread.reset(QThread::create([this, path, source = m_source(), words = words(),
                                       format = ending(), fonts = documentFonts()] {
        Result<ReportTranscript> transcript = saveTranscriptBeside(source, path);
        if (transcript) {
            const LabReport report = makeLabReport(source, words, transcript.value());
            const Result<void> saved = saveReport(report, path, format,
                [&fonts](const LabReport &made) { return reportPdf(made, fonts); });
            if (!saved)
                transcript = saved.error();
        }
        QMetaObject::invokeMethod(
            this, [this, path, transcript] { conclude(path, transcript); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ReportDialog::conclude(const QString &path, const Result<ReportTranscript> &result)
{
    m_thread->wait();
    m_thread.reset();
    m_save->setEnabled(true);
    m_status->setText(result
            ? tr("Saved “%1”, and the transcript beside it as “%2”.").arg(path, result.value().name)
            : result.error().message);
    emit reportFinished(result.ok());
}

} // namespace socketscope
