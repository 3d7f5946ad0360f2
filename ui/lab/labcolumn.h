#pragma once

#include <QWidget>

namespace socketscope {

class DescriptorsPane;
class LabPane;
class LogFollower;
class Selection;
class Session;

/// What the left column holds in the lab: the card of the calls and the table of descriptors.
///
/// Both are made when they are first asked for: many sessions end without the lab, and its fields
/// would be a fourth of all widgets there are when the program starts.
class LabColumn final : public QWidget
{
    Q_OBJECT

public:
    LabColumn(
        Session &session, LogFollower &follower, Selection &selection, QWidget *parent = nullptr);

    void setVisible(bool visible) override;
    [[nodiscard]] LabPane &pane();

signals:
    /// The call that was made last by hand has returned; its row.
    void callEnded(qsizetype event, quint32 socketId);

private:
    void make();

    Session &m_session;
    LogFollower &m_follower;
    Selection &m_selection;
    LabPane *m_pane = nullptr;
    DescriptorsPane *m_descriptors = nullptr;
};

} // namespace socketscope
