#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <compare>
#include <vector>

namespace socketscope {

class LogFollower;
struct SocketFacts;
struct WaitingCall;

/// The session's open descriptors as a table, in the order of their numbers as the kernel has them.
///
/// Rows hold nothing but ids and are renewed at most once per frame: a row costs what is asked of
/// it. What changes without a change of state (the last call) is as of the last frame; a view
/// repaints to show it.
class DescriptorsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8
    {
        DescriptorColumn,
        DomainColumn,
        TypeColumn,
        LocalColumn,
        PeerColumn,
        StateColumn,
        LastCallColumn,
        ColumnCount
    };
    enum Role : int
    {
        SocketIdRole = Qt::UserRole,
        LastEventRole, ///< index in the log, -1 if none
        WaitingRole, ///< bool: a call on it has not returned
        StateRole, ///< a SocketState
    };

    explicit DescriptorsModel(const LogFollower &follower, QObject *parent = nullptr);

    /// The row of that socket; invalid if it has none.
    [[nodiscard]] QModelIndex indexOf(quint32 socketId) const;
    /// The rows as lines of text, columns parted by tabs, under their names.
    [[nodiscard]] QString asText(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int descriptor = -1;
        quint32 socketId = 0;

        // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the defaulted <=> for one.
        friend auto operator<=>(const Row &a, const Row &b) = default;
    };
    using Rows = std::vector<Row>;

    void follow(const QList<quint32> &changed);
    void clear();
    void takeWaiting();
    void removeClosed();
    void insert(Rows added);
    [[nodiscard]] bool isOpen(const Row &row) const;
    [[nodiscard]] QString text(const SocketFacts &facts, int column) const;
    [[nodiscard]] QString stateText(const SocketFacts &facts) const;
    [[nodiscard]] QString lastCallText(const SocketFacts &facts) const;
    [[nodiscard]] QString sentence(const SocketFacts &facts) const;

    /// Changes in more places than this are told at once, as a table anew: a view takes some 10 µs
    /// for each.
    static constexpr qsizetype kMostPlaces = 200;

    const LogFollower &m_follower;
    Rows m_rows;
    QHash<quint32, WaitingCall> m_waiting; ///< by socket; the newest of each
};

} // namespace socketscope
