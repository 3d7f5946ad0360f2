#pragma once

#include "core/event/endpointid.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace socketscope {

class CloseWaitWatch;
class LogFollower;
struct SocketFacts;

/// The sockets of a session as a tree: servers with what they accepted, and clients.
///
/// Rows are made from the follower's socket book and hold nothing but ids, so byte counts are
/// always as of the last frame; a view repaints to show them. Of the closed ones only the newest
/// limits::kShownClosedConnections stay, per server and among the tops.
class ConnectionsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8
    {
        NameColumn,
        AddressColumn,
        StateColumn,
        TrafficColumn,
        ColumnCount
    };
    enum Role : int
    {
        SocketIdRole = Qt::UserRole,
        StateRole, ///< a SocketState, for the dot
        OpenRole, ///< bool
        PausedRole, ///< bool: open, and nothing is read on it
    };

    explicit ConnectionsModel(const LogFollower &follower, QObject *parent = nullptr);

    /// Takes in the sockets that came or changed state.
    void follow(const QList<quint32> &changed);
    /// Forgets all sockets: the log was rewound.
    void clear();

    /// What is remarked is added to tool tips and sentences; null for nothing. Not owned.
    void setCloseWaits(const CloseWaitWatch *closeWaits);
    /// How many connections a server keeps; the log does not tell.
    void setConnectionLimit(EndpointId server, int limit) { m_limits.insert(server, limit); }

    /// Whether a connection is read; the log does not tell this either.
    void setReceivePaused(quint32 socketId, bool paused);
    [[nodiscard]] bool isReceivePaused(quint32 socketId) const;

    [[nodiscard]] QModelIndex indexOf(quint32 socketId, Column column = NameColumn) const;
    [[nodiscard]] const SocketFacts *factsOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    using Rows = std::vector<quint32>; ///< socket ids in rising order

    [[nodiscard]] const Rows &rowsOf(quint32 parentId) const;
    [[nodiscard]] static int rowOf(const Rows &rows, quint32 socketId);
    [[nodiscard]] QModelIndex parentIndex(quint32 parentId, int column = NameColumn) const;
    [[nodiscard]] bool isClosed(quint32 socketId) const;
    [[nodiscard]] QString withPause(const QString &sentence, const SocketFacts &facts) const;
    [[nodiscard]] QString remarkOn(const SocketFacts &facts) const;
    void followChildren(quint32 parentId, const Rows &changed);
    void announceChanges(quint32 parentId, const Rows &changed);
    void insert(quint32 parentId, Rows added);
    void trim(quint32 parentId);

    const LogFollower &m_follower;
    const CloseWaitWatch *m_closeWaits = nullptr;
    QHash<EndpointId, int> m_limits;
    QSet<quint32> m_paused; ///< some may be closed by now; socket ids are not used again
    /// By parent: a listener's socket id, or 0 for the tops. A map, since its values never move.
    std::map<quint32, Rows> m_rows;
};

} // namespace socketscope
