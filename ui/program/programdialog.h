#pragma once

#include "core/program/programlanguage.h"
#include "core/support/result.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSettings;

namespace socketscope {

class Recording;

/// Shows what each endpoint of a session did, or all of them, as a program, to be copied and saved.
/// It has the calls that were made when it was opened, and reads them from the recording, which
/// must outlive it.
class ProgramDialog : public QDialog
{
    Q_OBJECT

public:
    ProgramDialog(const Recording &recording, QSettings &settings, QWidget *parent);

    /// The endpoint shown at first, where it made calls.
    void choose(EndpointId endpoint);
    /// Says that the session is that of a lesson which was performed, and shows the whole of it.
    void showLesson(const QString &title);
    /// All programs in the language that is shown, and what they need beside them.
    Result<void> writeAll(const QString &folder);

private:
    void build();
    void showProgram();
    void copy();
    void askWhere();
    void askWhereAll();
    void tell(const Result<void> &outcome, const QString &where);
    [[nodiscard]] EndpointId endpoint() const;
    [[nodiscard]] ProgramLanguage language() const;
    [[nodiscard]] QByteArray textOf(EndpointId endpoint) const;
    [[nodiscard]] QString folder() const;

    const Recording &m_recording;
    const qsizetype m_callCount;
    QSettings &m_settings;
    const QList<EndpointId> m_endpoints; ///< those that made calls; of several also kWholeSession
    QString m_lesson;
    QComboBox *m_endpoint;
    QComboBox *m_language;
    QPlainTextEdit *m_view;
    QLabel *m_status;
};

} // namespace socketscope
