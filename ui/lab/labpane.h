#pragma once

#include "core/lab/labcall.h"
#include "core/support/result.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace socketscope {

class CallButtons;
class CallForm;
class LabSocketBox;
class LogFollower;
class Selection;
class Session;
class WaitingList;

/// The card in which a person makes sockets and presses their calls one by one, in any order, with
/// arguments of choice.
///
/// Nothing is refused because it would fail: what the system answers is a row, and told here in
/// words.
class LabPane final : public QWidget
{
    Q_OBJECT

public:
    LabPane(
        Session &session, LogFollower &follower, Selection &selection, QWidget *parent = nullptr);

    /// Opens the call's arguments, and gives them the focus.
    void chooseCall(Call call);
    /// Makes the chosen call; nothing if there is no socket for it or a field is wrong.
    void makeCall();
    /// The newest call that waits on the chosen socket, else the newest of all.
    void cancelWaiting();

    [[nodiscard]] Call call() const;

signals:
    /// The call that was made here last has returned; its row.
    void callEnded(qsizetype event, quint32 socketId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void layOut();
    void showForm(Call call);
    void takeSocket();
    void takeEnded(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused);
    void showResult(qsizetype event);
    void updatePreview();
    void updateSurroundings();
    [[nodiscard]] LabCall labCall() const;
    [[nodiscard]] bool lacksSocket() const;
    [[nodiscard]] QStringList addressesOf(int domain) const;

    Session &m_session;
    LogFollower &m_follower;
    Selection &m_selection;
    LabSocketBox *m_socket = nullptr;
    CallButtons *m_calls = nullptr;
    QBoxLayout *m_formPlace = nullptr;
    QHash<Call, CallForm *> m_forms; ///< those that have been opened; they keep what was typed
    CallForm *m_form = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_button = nullptr;
    WaitingList *m_waiting = nullptr;
    QLabel *m_result = nullptr; ///< in C
    QLabel *m_meaning = nullptr; ///< in words
    quint32 m_newest = 0; ///< ticket of the last call made here
};

} // namespace socketscope
