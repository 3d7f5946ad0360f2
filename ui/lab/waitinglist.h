#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace socketscope {

class LogFollower;
struct WaitingCall;

/// The calls of the session that have not returned, each with how long it has waited and a button
/// that cancels it. Takes no room while none waits.
class WaitingList final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingList(const LogFollower &follower, QWidget *parent = nullptr);

    /// The newest call that waits on the socket, or on any; 0 if none does.
    [[nodiscard]] quint32 newestOf(quint32 socketId) const;

signals:
    void cancelWanted(quint32 ticket);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *text = nullptr;
        QPushButton *cancel = nullptr;
    };

    void addRow();
    void showCalls();
    void showTimes();
    [[nodiscard]] QString wordsOn(const WaitingCall &call) const;

    const LogFollower &m_follower;
    QList<Row> m_rows;
    QLabel *m_more; ///< how many others wait
    QTimer m_timer; ///< while something waits

    static constexpr int kMostRows = 3;
};

} // namespace socketscope
