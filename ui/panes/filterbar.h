#pragma once

#include "ui/models/timemode.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace socketscope {

struct EventQuery;

/// The bar above the picture: what to look for, how to show times, errors only, follow the newest.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    void focusFilter();
    /// As if the person had typed the line.
    void setText(const QString &line);
    [[nodiscard]] QString text() const;
    /// How many calls answer, shown while something is looked for.
    void setHits(qsizetype hits, bool isSearching);
    /// The selected call is that hit, counted from 1 (0: none); wentRound: past the last, or first.
    void setPosition(qsizetype position, bool wentRound);
    /// Calls recorded so far; what the hits are out of.
    void setCallCount(qsizetype calls);
    void setErrorCount(qsizetype errors);
    void setFollowing(bool following);

    /// With room for the hits, also while they are hidden: typing must not push the window's sides.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void filterChanged(const socketscope::EventQuery &query);
    void timeModeChanged(socketscope::TimeMode mode);
    void followToggled(bool following);
    void nextMatchWanted();
    void previousMatchWanted();
    /// Return or Down in the filter box: on to the rows.
    void rowsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTimeModes();
    [[nodiscard]] QWidget *makeMatchSteps();
    [[nodiscard]] QString hitsText() const;
    [[nodiscard]] int hitsRoomPx() const;
    void tellFilter();
    void showHits();
    void showErrors();
    void renewIcons();
    [[nodiscard]] EventQuery query() const;

    QLineEdit *m_edit;
    QAction *m_searchIcon;
    QLabel *m_hitsLabel;
    QWidget *m_matchSteps = nullptr; ///< shown while something is looked for
    QPushButton *m_errors;
    QPushButton *m_follow;
    qsizetype m_hits = 0;
    qsizetype m_position = 0;
    qsizetype m_calls = 0;
    qsizetype m_errorCount = 0;
    bool m_isSearching = false;
    bool m_wentRound = false;
};

} // namespace socketscope
