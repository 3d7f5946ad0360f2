#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace socketscope {

class DescriptorsModel;
class DescriptorsView;
class LogFollower;
class Selection;

/// The card with the table of the session's open descriptors; a selected row is selected in the
/// other views too.
class DescriptorsPane final : public QWidget
{
    Q_OBJECT

public:
    DescriptorsPane(LogFollower &follower, Selection &selection, QWidget *parent = nullptr);

    [[nodiscard]] DescriptorsView &view() const { return *m_view; }

private:
    void tellSelected();
    void selectLastCall();
    void updateCount();

    LogFollower &m_follower;
    Selection &m_selection;
    DescriptorsModel *m_model;
    DescriptorsView *m_view;
    QLabel *m_count;
    QTimer m_repaintTimer; ///< runs until what only the last calls changed is painted anew
};

} // namespace socketscope
