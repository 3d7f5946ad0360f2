#pragma once

#include "core/steps/steprun.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace socketscope {

class PredictionBox;
class StepHead;

/// The part of a card in which its server or client makes its calls one at a time: what the next
/// one will do is told first, and a person may say what will come of it before it is made.
///
/// Owns the run; takes no room while there is none, and makes its parts for the first one.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Side : quint8
    {
        Server,
        Client
    };

    StepBar(Session &session, LogFollower &follower, Side side, QWidget *parent = nullptr);

    /// Ends the run there is, and begins one whose settings have no problem (StepRun::problemOf).
    void begin(const ServerSettings &settings);
    void begin(const ClientSettings &settings);
    /// Closes at once what is open, and ends the run.
    void stop();
    /// Makes the call that is told; at the end of all asks for a new start.
    void makeNext();
    /// What is sent with a step to come; false if that socket is none of this run.
    bool type(quint32 socketId, const QByteArray &bytes);
    /// What the button says that makes the next call too.
    void setKey(const QKeySequence &key);

    [[nodiscard]] bool isStepping() const { return m_run != nullptr; }
    /// "3 of 4 predicted"; empty before the first.
    [[nodiscard]] QString tally() const;
    /// Buttons that have their place in the card's head; shown by themselves.
    [[nodiscard]] QWidget *headParts() const;
    /// Of the run; not valid without one.
    [[nodiscard]] EndpointId owner() const { return m_run ? m_run->owner() : EndpointId(); }

signals:
    void steppingChanged(bool isStepping);
    void talliedAnew();
    /// A person turned to this bar.
    void used();
    /// All is done, and it is wanted once more.
    void againWanted();
    /// A call that was asked for here has returned; its row.
    void callEnded(qsizetype event, quint32 socketId);

private:
    void make();
    void buildParts();
    void layOut();
    void joinParts();
    void begin(std::unique_ptr<StepRun> run);
    void renew();
    void showLast();
    void showComing(const std::optional<NextCall> &coming);
    void showWaiting();
    void setShown(QWidget *beside);
    void count(bool wasRight);
    void updateNextText();

    Session &m_session;
    LogFollower &m_follower;
    const Side m_side;
    std::unique_ptr<StepRun> m_run;
    QTimer m_timer; ///< what only the kernel tells is looked at again
    QKeySequence m_key;
    int m_right = 0; ///< predictions that came true
    int m_predicted = 0;
    bool m_isOver = false; ///< there is no next call
    QLabel *m_row = nullptr; ///< what came last, in C
    QLabel *m_meaning = nullptr; ///< and in words
    QLabel *m_coming = nullptr;
    QLabel *m_hint = nullptr; ///< before the first step: how it is ended
    QLabel *m_refused = nullptr; ///< what was typed has no room
    PredictionBox *m_predictions = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    StepHead *m_head = nullptr;
};

} // namespace socketscope
