#pragma once

#include "core/replay/comparison.h"
#include "core/timeline/timelineframe.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeView;

namespace socketscope {

class ComparisonRun;
class DifferencesModel;
class LogFollower;
class Selection;
class TimelineView;

/// Two sessions one above the other, with what is not the same in both marked in their timelines
/// and listed below them.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    /// A session with what it is called; its log must live as long as the view.
    struct Side
    {
        LogFollower &follower;
        QString name;
    };

    ComparisonView(const Side &a, const Side &b, QWidget *parent = nullptr);
    ~ComparisonView() override;

    /// Compares anew by the rules that are set.
    void compare();

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool shows(const LogFollower &follower) const;
    [[nodiscard]] TimelineView &timelineA() const { return *m_a.timeline; }
    [[nodiscard]] TimelineView &timelineB() const { return *m_b.timeline; }
    [[nodiscard]] DifferencesModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &list() const { return *m_list; }
    /// What the list says of itself: how many there are, or that there are none.
    [[nodiscard]] QString statusText() const;

private:
    struct Pane
    {
        LogFollower *follower = nullptr;
        QString name;
        Selection *selection = nullptr;
        TimelineView *timeline = nullptr;
        DifferenceSigns signs;
    };

    [[nodiscard]] QWidget *buildRules();
    [[nodiscard]] QWidget *buildSide(Pane &pane, const QString &caption);
    void buildList();
    [[nodiscard]] ComparisonRules rules() const;
    void showDifferences(const QList<SessionDifference> &differences);
    void showCurrent();
    void tell(const QString &sentence, bool running);

    Pane m_a;
    Pane m_b;
    bool m_isFitted = false; ///< the timelines show their whole sessions, or what the person chose
    ComparisonRun *m_run;
    DifferencesModel *m_model;
    QCheckBox *m_calls = nullptr;
    QCheckBox *m_bytes = nullptr;
    QCheckBox *m_times = nullptr;
    QSpinBox *m_toleranceMs = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_again = nullptr;
    QTreeView *m_list = nullptr;
};

} // namespace socketscope
