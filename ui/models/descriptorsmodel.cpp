#include "ui/models/descriptorsmodel.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callformat.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/store/socketstatename.h"
#include "ui/theme/plaintext.h"

#include <algorithm>
#include <utility>

namespace socketscope {

DescriptorsModel::DescriptorsModel(const LogFollower &follower, QObject *parent)
    : QAbstractTableModel(parent)
    , m_follower(follower)
{
    connect(&follower, &LogFollower::grown, this,
        [this](qsizetype, const QList<quint32> &changed) { follow(changed); });
    connect(&follower, &LogFollower::rewound, this, &DescriptorsModel::clear);
    connect(&follower, &LogFollower::waitingChanged, this, &DescriptorsModel::takeWaiting);
    QList<quint32> known;
    for (const SocketFacts &facts : follower.sockets().sockets())
        known.append(facts.socketId);
    follow(known);
    takeWaiting();
}

bool DescriptorsModel::isOpen(const Row &row) const
{
    const SocketFacts *facts = m_follower.sockets().find(row.socketId);
    return facts && facts->isOpen() && facts->descriptor == row.descriptor;
}

void DescriptorsModel::follow(const QList<quint32> &changed)
{
    Rows added;
    bool hasClosed = false;
    for (const quint32 socketId : changed) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (!facts || !facts->isOpen()) {
            hasClosed = true;
            continue;
        }
        const QModelIndex known = indexOf(socketId);
        if (known.isValid())
            emit dataChanged(known, known.siblingAtColumn(ColumnCount - 1));
        else
            added.push_back({facts->descriptor, socketId});
    }
    if (hasClosed) // before their numbers are given to others
        removeClosed();
    std::sort(added.begin(), added.end());
    added.erase(std::unique(added.begin(), added.end()), added.end());
    insert(std::move(added));
}

void DescriptorsModel::removeClosed()
{
    const auto isGone = [this](const Row &row) {
        return !isOpen(row);
    };
    qsizetype places = 0;
    bool wasGone = false;
    for (const Row &row : m_rows)
        places += std::exchange(wasGone, isGone(row)) != wasGone && wasGone ? 1 : 0;
    if (places > kMostPlaces) {
        beginResetModel();
        std::erase_if(m_rows, isGone);
        endResetModel();
        return;
    }
    for (auto end = m_rows.end(); end != m_rows.begin();) { // from the last run to the first
        if (!isGone(*(end - 1))) {
            --end;
            continue;
        }
        auto first = end;
        while (first != m_rows.begin() && isGone(*(first - 1)))
            --first;
        beginRemoveRows({}, int(first - m_rows.begin()), int(end - m_rows.begin()) - 1);
        end = m_rows.erase(first, end);
        endRemoveRows();
    }
}

/// added: by descriptor.
void DescriptorsModel::insert(Rows added)
{
    if (added.empty())
        return;
    if (m_rows.empty() || m_rows.back() < added.front()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.cbegin(), added.cend());
        endInsertRows();
        return;
    }
    if (qsizetype(added.size()) > kMostPlaces) {
        beginResetModel();
        Rows all;
        std::merge(
            m_rows.cbegin(), m_rows.cend(), added.cbegin(), added.cend(), std::back_inserter(all));
        m_rows = std::move(all);
        endResetModel();
        return;
    }
    for (const Row &row : added) {
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(place, row);
        endInsertRows();
    }
}

void DescriptorsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void DescriptorsModel::takeWaiting()
{
    const QHash<quint32, WaitingCall> before = std::exchange(m_waiting, {});
    QList<quint32> touched = before.keys();
    for (const WaitingCall &call : m_follower.waitingCalls()) {
        m_waiting.insert(call.event.socketId, call);
        touched.append(call.event.socketId);
    }
    for (const quint32 socketId : std::as_const(touched)) {
        const QModelIndex row = indexOf(socketId);
        if (row.isValid())
            emit dataChanged(row.siblingAtColumn(StateColumn), row.siblingAtColumn(LastCallColumn));
    }
}

QModelIndex DescriptorsModel::indexOf(quint32 socketId) const
{
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    if (!facts)
        return {};
    const auto place
        = std::lower_bound(m_rows.cbegin(), m_rows.cend(), Row{facts->descriptor, socketId});
    return place != m_rows.cend() && place->socketId == socketId
        ? index(int(place - m_rows.cbegin()), DescriptorColumn)
        : QModelIndex();
}

int DescriptorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DescriptorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DescriptorsModel::stateText(const SocketFacts &facts) const
{
    if (m_waiting.contains(facts.socketId))
        return tr("waits");
    if (facts.state != SocketState::Fresh)
        return stateName(facts.state, facts.domain);
    return facts.localAddress == 0 ? tr("new") : tr("bound");
}

QString DescriptorsModel::lastCallText(const SocketFacts &facts) const
{
    const CallFormat format(m_follower.recording());
    const auto waiting = m_waiting.constFind(facts.socketId);
    if (waiting != m_waiting.cend())
        return format.call(waiting->event) + QStringLiteral(" …");
    if (facts.lastEvent < 0)
        return {};
    const SocketEvent &event = m_follower.recording().events().at(facts.lastEvent);
    return format.call(event) + QStringLiteral(" = ") + format.result(event);
}

QString DescriptorsModel::text(const SocketFacts &facts, int column) const
{
    const AddressTable &addresses = m_follower.recording().addresses();
    switch (column) {
    case DescriptorColumn:
        return QString::number(facts.descriptor);
    case DomainColumn:
        return facts.domain == 0 ? QString() : domainName(facts.domain);
    case TypeColumn:
        return facts.type == 0 ? QString() : typeName(facts.type);
    case LocalColumn:
        return addresses.address(facts.localAddress).toString();
    case PeerColumn:
        return addresses.address(facts.peerAddress).toString();
    case StateColumn:
        return stateText(facts);
    case LastCallColumn:
        return lastCallText(facts);
    default:
        return {};
    }
}

QString DescriptorsModel::sentence(const SocketFacts &facts) const
{
    QStringList parts{
        tr("descriptor %1 of %2").arg(facts.descriptor).arg(endpointName(facts.endpoint))};
    for (int column = DomainColumn; column < ColumnCount; ++column) {
        const QString part = text(facts, column);
        if (part.isEmpty())
            continue;
        parts.append(column == LocalColumn ? tr("local %1").arg(part)
                : column == PeerColumn     ? tr("peer %1").arg(part)
                                           : part);
    }
    return parts.join(QStringLiteral(", "));
}

QVariant DescriptorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const SocketFacts *facts = m_follower.sockets().find(m_rows[size_t(index.row())].socketId);
    if (!facts)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*facts, index.column());
    case Qt::AccessibleDescriptionRole:
        return sentence(*facts);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(*facts));
    case Qt::TextAlignmentRole:
        return index.column() == DescriptorColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                  : QVariant();
    case SocketIdRole:
        return facts->socketId;
    case LastEventRole:
        return qlonglong(facts->lastEvent);
    case WaitingRole:
        return m_waiting.contains(facts->socketId);
    case StateRole:
        return int(facts->state);
    default:
        return {};
    }
}

QVariant DescriptorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DescriptorColumn:
        return tr("fd");
    case DomainColumn:
        return tr("Domain");
    case TypeColumn:
        return tr("Type");
    case LocalColumn:
        return tr("Local");
    case PeerColumn:
        return tr("Peer");
    case StateColumn:
        return tr("State");
    case LastCallColumn:
        return tr("Last call");
    default:
        return {};
    }
}

QString DescriptorsModel::asText(const QList<int> &rows) const
{
    QStringList line;
    for (int column = 0; column < ColumnCount; ++column)
        line.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{line.join(u'\t')};
    for (const int row : rows) {
        line.clear();
        for (int column = 0; column < ColumnCount; ++column)
            line.append(index(row, column).data().toString());
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace socketscope
