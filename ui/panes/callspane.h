#pragma once

#include "ui/models/timemode.h"

#include <QWidget>

class QLabel;
class QSettings;

namespace socketscope {

class CallsModel;
class CallsTable;
class ChosenCalls;
class EventSearch;
class LogFollower;
class Notes;
class Selection;
struct EventQuery;

/// The table of calls, which follows the log's end until the person looks elsewhere, and shares its
/// selection with the other views.
class CallsPane : public QWidget
{
    Q_OBJECT

public:
    CallsPane(LogFollower &follower, Selection &selection, QWidget *parent = nullptr);
    ~CallsPane() override;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// While following, the newest row is kept in view.
    /// Whose texts the rows show; null for none. Not owned.
    void setNotes(const Notes *notes);
    void setFollowing(bool following);
    void setTimeMode(TimeMode mode);
    /// What stands in the middle while there are no calls and no filter; else how to make some.
    void setEmptyText(const QString &text);
    /// Brings the first row into view.
    void showFirst();

    /// Shows only the calls that answer; all of them for an empty query.
    void setFilter(const EventQuery &query);
    /// Selects the nearest failed call after (before) the selected one, round the end if need be.
    void selectNextError();
    void selectPreviousError();
    /// Columns as the person left them.
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// The calls whose rows are chosen, one or more.
    [[nodiscard]] ChosenCalls chosen() const;
    [[nodiscard]] CallsTable *table() const { return m_table; }
    /// Which calls answer the filter, for other views.
    [[nodiscard]] EventSearch &search() const { return *m_search; }

signals:
    void followingChanged(bool following);
    /// How many calls the filter lets through, and whether more may yet be found.
    void hitsChanged(qsizetype hits, bool isSearching);
    void errorCountChanged(qsizetype errors);
    /// A line for the filter box, from the menu of a row; empty to show everything.
    void filterRequested(const QString &line);
    void choiceChanged();
    /// The chosen calls are to be saved.
    void savingRequested();
    /// More was chosen than is copied at once; what was, in a sentence.
    void copiedInPart(const QString &sentence);

private:
    void takeCurrentRow();
    void showSelection();
    void onRowsInserted();
    void onReset();
    void onScrolledByHand(bool toEnd);
    void updateEmptyText();
    void tellHits();
    void selectEvent(qsizetype event);

    LogFollower &m_follower;
    Selection &m_selection;
    EventSearch *m_search;
    CallsModel *m_model;
    CallsTable *m_table;
    QWidget *m_notice; ///< says that the selected call is not among the rows
    QLabel *m_noticeText;
    QString m_emptyText;
    bool m_following = true;
    bool m_isShowing = false; ///< the change of row comes from Selection, not from the person
};

} // namespace socketscope
