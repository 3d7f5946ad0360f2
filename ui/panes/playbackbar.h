#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace socketscope {

class Player;
class ScrubBar;

/// The card of a session that is only looked at: plays it again, call by call or in time.
class PlaybackBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybackBar(Player &player, QWidget *parent = nullptr);

    [[nodiscard]] Player &player() const { return m_player; }
    /// "10×", "as fast as can be".
    [[nodiscard]] static QString speedText(double speed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QToolButton *addButton(
        QBoxLayout &row, const QString &name, const QString &toolTip, void (Player::*act)());
    void buildSpeeds();
    void buildGaps();
    void takeScrubbed(int value);
    void showState();
    void showPlace();
    void describe();
    void updateMarks();
    void updateIcons();

    Player &m_player;
    QToolButton *m_toStart = nullptr;
    QToolButton *m_stepBack = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_stepForward = nullptr;
    QToolButton *m_toEnd = nullptr;
    QComboBox *m_speed = nullptr;
    QComboBox *m_gaps = nullptr;
    ScrubBar *m_scrubber = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_calls = nullptr;
    bool m_resumes = false; ///< it played when the scrubber was taken hold of
    QElapsedTimer m_sinceDescribed;
};

} // namespace socketscope
