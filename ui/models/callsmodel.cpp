#include "ui/models/callsmodel.h"

#include "core/describe/notetext.h"
#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "ui/models/eventsearch.h"
#include "ui/theme/plaintext.h"

#include <QTime>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1000000;
constexpr qint64 kNsPerUs = 1000;
constexpr qsizetype kNoteChars = 200; ///< as much as a row shows of data

} // namespace

CallsModel::CallsModel(LogFollower &follower, EventSearch &search, QObject *parent)
    : QAbstractTableModel(parent)
    , m_follower(follower)
    , m_search(search)
    , m_format(follower.recording())
    , m_filter(search.shown())
    , m_rows(m_filter ? search.hitCount() : follower.eventCount())
{
    connect(&m_follower, &LogFollower::grown, this, &CallsModel::addEvents);
    connect(&m_search, &EventSearch::hitsAdded, this, &CallsModel::addHits);
    connect(&m_search, &EventSearch::restarted, this, &CallsModel::restart);
}

void CallsModel::growTo(qsizetype rows)
{
    if (rows <= m_rows)
        return;
    beginInsertRows({}, int(m_rows), int(rows) - 1);
    m_rows = rows;
    endInsertRows();
}

void CallsModel::addEvents()
{
    if (m_filter || m_follower.isBehind())
        return;
    if (m_follower.eventCount() < m_rows)
        restart(); // it was rewound
    else
        growTo(m_follower.eventCount());
}

void CallsModel::addHits()
{
    if (m_filter == m_search.shown())
        growTo(m_search.hitCount());
}

void CallsModel::restart()
{
    beginResetModel();
    m_filter = m_search.shown();
    m_rows = m_filter ? m_search.hitCount() : m_follower.eventCount();
    endResetModel();
}

void CallsModel::setNotes(const Notes *notes)
{
    m_notes = notes;
    if (!m_notes)
        return;
    connect(m_notes, &Notes::changed, this, [this](qsizetype event) {
        if (const int row = rowOf(event); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void CallsModel::setTimeMode(TimeMode mode)
{
    if (m_timeMode == mode)
        return;
    m_timeMode = mode;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    if (m_rows > 0)
        emit dataChanged(index(0, Time), index(int(m_rows) - 1, Time));
}

void CallsModel::setReference(qsizetype event)
{
    if (m_reference == event)
        return;
    m_reference = event;
    if (m_timeMode == TimeMode::Delta && m_rows > 0)
        emit dataChanged(index(0, Time), index(int(m_rows) - 1, Time));
}

qsizetype CallsModel::eventOf(int row) const
{
    return m_filter ? qsizetype(m_filter->hits().at(row)) : qsizetype(row);
}

int CallsModel::rowOf(qsizetype event) const
{
    if (event < 0)
        return -1;
    if (!m_filter)
        return event < m_rows ? int(event) : -1;
    const qsizetype place = EventFilter::place(m_filter->hits(), m_rows, event);
    return place < m_rows && qsizetype(m_filter->hits().at(place)) == event ? int(place) : -1;
}

const SocketEvent &CallsModel::eventAt(int row) const
{
    return m_follower.recording().events().at(eventOf(row));
}

QString CallsModel::timeOf(const SocketEvent &event) const
{
    switch (m_timeMode) {
    case TimeMode::Relative:
        return timeText(event.startNs);
    case TimeMode::Clock: {
        const QDateTime moment
            = m_follower.recording().startedAt().addMSecs(event.startNs / kNsPerMs);
        const qint64 us = event.startNs % kNsPerMs / kNsPerUs;
        return moment.time().toString(QStringLiteral("HH:mm:ss.zzz"))
            + QStringLiteral("%1").arg(us, 3, 10, QLatin1Char('0'));
    }
    case TimeMode::Delta: {
        const qsizetype from = qMax<qsizetype>(m_reference, 0);
        return deltaText(event.startNs - m_follower.recording().events().at(from).startNs);
    }
    }
    return {};
}

QString CallsModel::stepOf(int row) const
{
    return row == 0 ? QString() : deltaText(eventAt(row).startNs - eventAt(row - 1).startNs);
}

QString CallsModel::text(int row, int column) const
{
    const SocketEvent &event = eventAt(row);
    switch (column) {
    case Number:
        return QString::number(eventOf(row) + 1);
    case Time:
        return timeOf(event);
    case Step:
        return stepOf(row);
    case Endpoint:
        return m_format.who(event, m_follower.sockets().find(event.socketId));
    case Socket:
        return QString::number(event.socketId);
    case Call:
        return CallFormat::name(event);
    case Arguments:
        return m_format.arguments(event);
    case Outcome:
        return m_format.result(event);
    case Data:
        return m_format.preview(event);
    default:
        return {};
    }
}

QString CallsModel::note(int row) const
{
    const QString text = m_notes ? m_notes->text(eventOf(row)) : QString();
    return text.isEmpty() ? text : noteLine(text, kNoteChars);
}

QString CallsModel::callText(int row) const
{
    return m_format.call(eventAt(row));
}

QString CallsModel::sentence(int row) const
{
    const SocketEvent &event = eventAt(row);
    return withNote(
        m_format.sentence(event, eventOf(row) + 1, m_follower.sockets().find(event.socketId)),
        m_notes ? m_notes->text(eventOf(row)) : QString());
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::Alignment CallsModel::alignmentOf(int column)
{
    const bool isFigure = column <= Step || column == Socket;
    return Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case Qt::AccessibleTextRole: // the first cell, where the cursor stands, tells the whole row
        return index.column() == Number ? sentence(index.row()) : text(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return sentence(index.row());
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index.row()));
    default:
        return {};
    }
}

QString CallsModel::columnName(int column)
{
    switch (column) {
    case Number:
        return tr("#", "the column of the calls' numbers");
    case Time:
        return tr("Time");
    case Step:
        return tr("Δ", "the column of times since the row before");
    case Endpoint:
        return tr("Endpoint");
    case Socket:
        return tr("Socket");
    case Call:
        return tr("Call");
    case Arguments:
        return tr("Arguments");
    case Outcome:
        return tr("Result");
    case Data:
        return tr("Data");
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Time && m_timeMode == TimeMode::Delta ? tr("Δ to selected")
                                                                : columnName(section);
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role == Qt::ToolTipRole && section == Step)
        return plainToolTip(tr("Time since the row before"));
    if (role == Qt::ToolTipRole && section == Socket)
        return plainToolTip(tr("The socket's number in this session; descriptors are used again"));
    return {};
}

} // namespace socketscope
