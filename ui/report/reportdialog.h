#pragma once

#include "core/report/labreport.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSettings;
class QThread;

namespace socketscope {

/// Asks for the words of a lab report and saves it, with the transcript that it names beside it, in
/// a thread of its own. The name and the format are remembered.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `source` gives what the session has when it is saved; its recording must outlive the dialog.
    ReportDialog(std::function<TranscriptSource()> source, QSettings &settings, QWidget *parent);
    ~ReportDialog() override;

    [[nodiscard]] ReportWords words() const;
    /// Writes the report by the ending of the name, and then tells how it went.
    void write(const QString &path);

signals:
    /// A report was saved, or could not be.
    void reportFinished(bool saved);

private:
    void build();
    void askWhere();
    void conclude(const QString &path, const Result<ReportTranscript> &result);
    [[nodiscard]] QString ending() const;

    const std::function<TranscriptSource()> m_source;
    QSettings &m_settings;
    QLineEdit *m_title;
    QLineEdit *m_name;
    QPlainTextEdit *m_aim;
    QPlainTextEdit *m_conclusion;
    QComboBox *m_language;
    QComboBox *m_format;
    QLabel *m_status;
    QPushButton *m_save = nullptr;
    std::unique_ptr<QThread> m_thread;
};

} // namespace socketscope
