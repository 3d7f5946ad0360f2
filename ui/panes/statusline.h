#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace socketscope {

/// What the status bar says: how much has been recorded, whether it is saved, and who may connect.
///
/// Shown at most four times per second, so that the figures can be read while they run; each keeps
/// its place as it grows.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    struct Figures
    {
        qint64 calls = 0;
        qint64 bytesReceived = 0;
        qint64 bytesSent = 0;
        int connections = 0;
        qint64 lostCalls = 0; ///< that found the log full
        qint64 droppedBytes = 0; ///< of payload, oldest first, once its bound was reached

        friend bool operator==(const Figures &a, const Figures &b) = default;
    };
    enum class Reach : quint8
    {
        Nobody, ///< no server runs
        Loopback,
        Network
    };

    /// What becomes of the session that is told of.
    enum class State : quint8
    {
        Recording,
        Reading, ///< from a file
        Opened, ///< read, and only looked at
    };

    /// What is on disk of the session without being saved.
    enum class Kept : quint8
    {
        Untold,
        Whole,
        InPart, ///< not all data, or not yet
        Broken, ///< recording to disk has stopped
    };

    explicit StatusLine(QWidget *parent = nullptr);
    ~StatusLine() override;

    /// Whether it tells of a session at all; without, only who may connect is shown.
    void setTellsOfSession(bool tells);
    void setFigures(const Figures &figures);
    void setReach(Reach reach);
    void setState(State state);
    void setKept(Kept kept);
    /// When the whole session was last saved; an invalid time for never.
    void setSavedAt(const QDateTime &time);
    /// Whether calls were made since then (or at all).
    void setUnsaved(bool unsaved);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part
    {
        Calls,
        Received,
        Sent,
        Connections,
        Bounds,
        PartCount
    };

    void schedule();
    void showFigures();
    void showSaved();
    void showState();
    void setPart(Part part, const QString &text);

    QWidget *m_session; ///< what becomes of it, and its figures
    QWidget *m_disk; ///< what is on disk of it
    QLabel *m_dot;
    QLabel *m_state;
    QLabel *m_parts[PartCount];
    QLabel *m_keptText;
    QLabel *m_saved;
    QLabel *m_reachText;
    Figures m_figures;
    Reach m_reach = Reach::Nobody;
    Kept m_kept = Kept::Untold;
    State m_sessionState = State::Recording;
    QDateTime m_savedAt;
    bool m_unsaved = false;
    QTimer m_timer;
};

} // namespace socketscope
