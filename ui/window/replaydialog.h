#pragma once

#include "ui/theme/cardparts.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace socketscope {

class Recording;
class Replayer;
class ReplayForm;
class ReplaySides;
class Session;

/// Replays one side of an opened session in the live one, against a real peer: asks what, starts
/// and stops it, and shows what came of it. Does not block the window.
class ReplayDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The record and the live session must outlive it; `name` is what the record is called.
    ReplayDialog(
        Session &session, const Recording &record, const QString &name, QWidget *parent = nullptr);
    /// Stops what is going on.
    ~ReplayDialog() override;

    [[nodiscard]] bool isReplaying() const;

signals:
    /// A person wants to see this call of the record, or of the live session.
    void recordWanted(qsizetype event);
    void liveWanted(qsizetype event);

protected:
    void done(int result) override;

private:
    void startOrStop();
    void start();
    void update();
    void tell();
    void say(Tone tone, const QString &text);
    void showDivergence();

    Session &m_session;
    const Recording &m_record;
    ReplayForm *m_form;
    QLabel *m_problem;
    QLabel *m_result;
    ReplaySides *m_sides;
    QPushButton *m_startStop;
    std::unique_ptr<Replayer> m_replayer; ///< of the last start; null before
    QString m_listening; ///< where clients are waited for, in words; "" if nowhere
};

} // namespace socketscope
