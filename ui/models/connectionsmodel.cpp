#include "ui/models/connectionsmodel.h"

#include "core/describe/closewaitremark.h"
#include "core/store/closewaitwatch.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "ui/models/connectiontext.h"
#include "ui/theme/plaintext.h"

#include <algorithm>

namespace socketscope {

namespace {

constexpr quint32 kTops = 0;
/// Closed rows beyond the bound that are let stand, so that they go many at a time.
constexpr qsizetype kTrimSlack = 50;

} // namespace

ConnectionsModel::ConnectionsModel(const LogFollower &follower, QObject *parent)
    : QAbstractItemModel(parent)
    , m_follower(follower)
{
    m_rows[kTops];
}

void ConnectionsModel::setCloseWaits(const CloseWaitWatch *closeWaits)
{
    m_closeWaits = closeWaits;
    if (!m_closeWaits)
        return;
    connect(m_closeWaits, &CloseWaitWatch::remarked, this, [this](const QList<quint32> &ids) {
        for (const quint32 socketId : ids) {
            const QModelIndex row = indexOf(socketId);
            if (row.isValid())
                emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
        }
    });
}

/// With a warning sign, to stand behind other words; mostly empty.
QString ConnectionsModel::remarkOn(const SocketFacts &facts) const
{
    return m_closeWaits && m_closeWaits->remarks(facts.socketId)
        ? QStringLiteral("  \u26a0 ") + closeWaitRemark(facts)
        : QString();
}

void ConnectionsModel::follow(const QList<quint32> &changed)
{
    std::map<quint32, Rows> byParent;
    for (const quint32 socketId : changed) {
        if (const SocketFacts *facts = m_follower.sockets().find(socketId))
            byParent[facts->listenerId].push_back(socketId);
    }
    for (auto &[parentId, ids] : byParent) { // the tops come first, their children after them
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        followChildren(parentId, ids);
    }
}

void ConnectionsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_rows[kTops];
    endResetModel();
}

void ConnectionsModel::followChildren(quint32 parentId, const Rows &changed)
{
    if (parentId != kTops && rowOf(rowsOf(kTops), parentId) < 0)
        return; // its server has been trimmed
    Rows known;
    Rows added;
    for (const quint32 socketId : changed)
        (rowOf(rowsOf(parentId), socketId) >= 0 ? known : added).push_back(socketId);
    announceChanges(parentId, known);
    insert(parentId, added);
    trim(parentId);
}

void ConnectionsModel::announceChanges(quint32 parentId, const Rows &changed)
{
    if (!changed.empty()) {
        const Rows &rows = rowsOf(parentId);
        emit dataChanged(createIndex(rowOf(rows, changed.front()), 0, quintptr(parentId)),
            createIndex(rowOf(rows, changed.back()), ColumnCount - 1, quintptr(parentId)));
    }
    if (parentId != kTops) // its count of open connections
        emit dataChanged(parentIndex(parentId), parentIndex(parentId, TrafficColumn));
}

void ConnectionsModel::insert(quint32 parentId, Rows added)
{
    // Of those that came and went within one frame, only as many as are shown.
    qsizetype closed
        = std::count_if(added.cbegin(), added.cend(), [this](quint32 id) { return isClosed(id); });
    std::erase_if(added,
        [&](quint32 id) { return isClosed(id) && closed-- > limits::kShownClosedConnections; });
    if (added.empty())
        return;
    Rows &rows = m_rows[parentId];
    const QModelIndex parent = parentIndex(parentId);
    if (rows.empty() || rows.back() < added.front()) {
        const int first = int(rows.size());
        beginInsertRows(parent, first, first + int(added.size()) - 1);
        rows.insert(rows.end(), added.cbegin(), added.cend());
        endInsertRows();
        return;
    }
    for (const quint32 socketId : added) { // numbers are given before the call is recorded
        const auto place = std::lower_bound(rows.begin(), rows.end(), socketId);
        const int row = int(place - rows.begin());
        beginInsertRows(parent, row, row);
        rows.insert(place, socketId);
        endInsertRows();
    }
}

void ConnectionsModel::trim(quint32 parentId)
{
    Rows &rows = m_rows[parentId];
    const auto closedIn = [this](quint32 id) {
        return isClosed(id);
    };
    qsizetype surplus
        = std::count_if(rows.cbegin(), rows.cend(), closedIn) - limits::kShownClosedConnections;
    if (surplus <= kTrimSlack)
        return;
    const QModelIndex parent = parentIndex(parentId);
    auto first = rows.begin();
    while (surplus > 0) { // the oldest closed ones, run by run
        first = std::find_if(first, rows.end(), closedIn);
        auto last = first;
        while (last != rows.end() && surplus > 0 && isClosed(*last)) {
            ++last;
            --surplus;
        }
        beginRemoveRows(parent, int(first - rows.begin()), int(last - rows.begin()) - 1);
        if (parentId == kTops)
            std::for_each(first, last, [this](quint32 id) { m_rows.erase(id); });
        first = rows.erase(first, last);
        endRemoveRows();
    }
}

void ConnectionsModel::setReceivePaused(quint32 socketId, bool paused)
{
    if (paused)
        m_paused.insert(socketId);
    else
        m_paused.remove(socketId);
    const QModelIndex row = indexOf(socketId);
    if (row.isValid())
        emit dataChanged(row, indexOf(socketId, TrafficColumn));
}

bool ConnectionsModel::isReceivePaused(quint32 socketId) const
{
    return m_paused.contains(socketId) && !isClosed(socketId);
}

QString ConnectionsModel::withPause(const QString &sentence, const SocketFacts &facts) const
{
    return isReceivePaused(facts.socketId) ? tr("%1, recv paused").arg(sentence) : sentence;
}

const ConnectionsModel::Rows &ConnectionsModel::rowsOf(quint32 parentId) const
{
    static const Rows kNone;
    const auto rows = m_rows.find(parentId);
    return rows == m_rows.cend() ? kNone : rows->second;
}

int ConnectionsModel::rowOf(const Rows &rows, quint32 socketId)
{
    const auto place = std::lower_bound(rows.cbegin(), rows.cend(), socketId);
    return place != rows.cend() && *place == socketId ? int(place - rows.cbegin()) : -1;
}

QModelIndex ConnectionsModel::parentIndex(quint32 parentId, int column) const
{
    const int row = parentId == kTops ? -1 : rowOf(rowsOf(kTops), parentId);
    return row < 0 ? QModelIndex() : createIndex(row, column, quintptr(kTops));
}

bool ConnectionsModel::isClosed(quint32 socketId) const
{
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    return facts && facts->state == SocketState::Closed;
}

QModelIndex ConnectionsModel::indexOf(quint32 socketId, Column column) const
{
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    if (!facts)
        return {};
    const int row = rowOf(rowsOf(facts->listenerId), socketId);
    return row < 0 ? QModelIndex() : createIndex(row, column, quintptr(facts->listenerId));
}

const SocketFacts *ConnectionsModel::factsOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Rows &rows = rowsOf(quint32(index.internalId()));
    if (size_t(index.row()) >= rows.size())
        return nullptr;
    return m_follower.sockets().find(rows[size_t(index.row())]);
}

QModelIndex ConnectionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quint32 parentId = parent.isValid() ? rowsOf(kTops)[size_t(parent.row())] : kTops;
    return createIndex(row, column, quintptr(parentId));
}

QModelIndex ConnectionsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? parentIndex(quint32(index.internalId())) : QModelIndex();
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(rowsOf(kTops).size());
    if (parent.column() != NameColumn || parent.internalId() != kTops)
        return 0;
    return int(rowsOf(rowsOf(kTops)[size_t(parent.row())]).size());
}

int ConnectionsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    const SocketFacts *facts = factsOf(index);
    if (!facts)
        return {};
    const ConnectionText text(
        m_follower.recording().addresses(), m_limits.value(facts->endpoint), &m_follower.kernel());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return text.name(*facts);
        case AddressColumn:
            return text.address(*facts);
        case StateColumn:
            return isReceivePaused(facts->socketId) ? tr("recv paused") : text.state(*facts);
        case TrafficColumn:
            return text.traffic(*facts);
        }
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? withPause(text.sentence(*facts), *facts) + remarkOn(*facts)
            : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return plainToolTip(withPause(text.details(*facts), *facts) + remarkOn(*facts));
    case Qt::TextAlignmentRole:
        return index.column() == TrafficColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant();
    case SocketIdRole:
        return facts->socketId;
    case StateRole:
        return int(shownState(*facts));
    case OpenRole:
        return facts->isOpen();
    case PausedRole:
        return isReceivePaused(facts->socketId);
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Endpoint");
    case AddressColumn:
        return tr("Address");
    case StateColumn:
        return tr("State");
    case TrafficColumn:
        return tr("Traffic");
    default:
        return {};
    }
}

} // namespace socketscope
