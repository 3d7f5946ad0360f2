#pragma once

#include "core/describe/callformat.h"
#include "core/store/eventfilter.h"
#include "ui/models/timemode.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <memory>

namespace socketscope {

class EventSearch;
class LogFollower;
class Notes;

/// The calls of a session as rows: all of them, or those that the search has found.
///
/// Holds nothing per row; what a cell shows is put together when it is asked for (below 1 µs).
class CallsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Time,
        Step,
        Endpoint,
        Socket,
        Call,
        Arguments,
        Outcome,
        Data,
        ColumnCount
    };

    CallsModel(LogFollower &follower, EventSearch &search, QObject *parent = nullptr);

    /// Whose texts stand before the data; null for none. Not owned.
    void setNotes(const Notes *notes);
    void setTimeMode(TimeMode mode);
    [[nodiscard]] TimeMode timeMode() const { return m_timeMode; }
    /// The event that TimeMode::Delta counts from; -1 for the first one.
    void setReference(qsizetype event);

    /// The number in the log of the event in that row.
    [[nodiscard]] qsizetype eventOf(int row) const;
    /// The event's row, -1 if it is not among those shown.
    [[nodiscard]] int rowOf(qsizetype event) const;
    [[nodiscard]] const SocketEvent &eventAt(int row) const;
    [[nodiscard]] bool isFiltered() const { return m_filter != nullptr; }

    /// What a cell shows.
    [[nodiscard]] QString text(int row, int column) const;
    /// The note on the event in that row, on one line; "" if there is none.
    [[nodiscard]] QString note(int row) const;
    /// "recv(6, 65536)": the call and its arguments in one.
    [[nodiscard]] QString callText(int row) const;
    /// The row as a sentence.
    [[nodiscard]] QString sentence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static QString columnName(int column);

private:
    void addEvents();
    void addHits();
    void restart();
    void growTo(qsizetype rows);
    [[nodiscard]] QString timeOf(const SocketEvent &event) const;
    [[nodiscard]] QString stepOf(int row) const;
    [[nodiscard]] static Qt::Alignment alignmentOf(int column);

    LogFollower &m_follower;
    EventSearch &m_search;
    CallFormat m_format;
    const Notes *m_notes = nullptr;
    std::shared_ptr<const EventFilter> m_filter; ///< null: every event is a row
    qsizetype m_rows = 0;
    TimeMode m_timeMode = TimeMode::Relative;
    qsizetype m_reference = -1;
};

} // namespace socketscope
