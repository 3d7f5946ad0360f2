#pragma once

#include "core/store/socketbook.h"

#include <set>
#include <vector>

namespace socketscope {

/// A line of the timeline: the heading of an endpoint, or the lane of a socket.
struct LaneRow
{
    double y = 0; ///< of its upper edge, from the top of all rows
    double height = 0;
    EndpointId endpoint;
    quint32 socketId = 0; ///< 0: a heading
    bool folded = false; ///< a heading that stands for all its lanes
    quint32 laneCount = 0; ///< of a heading

    [[nodiscard]] bool isHeading() const { return socketId == 0; }
    [[nodiscard]] double centreY() const { return y + height / 2; }
};

/// The lanes from top to bottom: servers first, then clients, then the lab's; in a server each
/// listening socket with the sockets it accepted below it. Never by address: on loopback both ends
/// have the same.
class LaneList
{
public:
    LaneList(double headingHeight, double laneHeight);

    /// Takes in sockets that have come; true if any did. Costs O(sockets) then, nothing otherwise.
    bool follow(const SocketBook &book);
    /// Forgets all lanes; what is folded stays so.
    void clear();

    /// Folds the lanes of an endpoint into its heading, which gets a lane's height; stays so when
    /// lanes come.
    void setFolded(EndpointId endpoint, bool folded);
    void foldAll();
    void unfoldAll();

    [[nodiscard]] bool isFolded(EndpointId endpoint) const;
    /// In order.
    [[nodiscard]] std::vector<EndpointId> foldedGroups() const;
    [[nodiscard]] const std::vector<LaneRow> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype laneCount() const { return qsizetype(m_order.size()); }
    [[nodiscard]] double height() const;
    /// The row at y, -1 above and below all rows.
    [[nodiscard]] qsizetype rowAt(double y) const;
    /// The row of that socket, its heading's if it is folded; -1 if it has none.
    [[nodiscard]] qsizetype rowOf(quint32 socketId) const;
    /// Costs O(rows).
    [[nodiscard]] qsizetype headingOf(EndpointId endpoint) const;
    /// The nearest lane or folded heading that many lanes below (above, if negative) that row;
    /// stays at the ends; -1 if there are no lanes.
    [[nodiscard]] qsizetype laneBeside(qsizetype row, int lanes) const;

private:
    struct Place
    {
        quint32 endpoint;
        quint32 group; ///< the listener, or the socket itself
        quint32 socketId;

        // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the defaulted <=> for one.
        friend auto operator<=>(const Place &a, const Place &b) = default;
    };

    void layOut();

    double m_headingHeight;
    double m_laneHeight;
    std::vector<Place> m_order;
    std::set<quint32> m_folded; ///< endpoints, packed
    std::vector<LaneRow> m_rows;
    std::vector<qint32> m_rowOfId;
    size_t m_followed = 0; ///< of the book's sockets
};

} // namespace socketscope
