#pragma once

#include "core/store/socketbook.h"

#include <vector>

namespace socketscope {

/// A line of the timeline: the heading of an endpoint, or the lane of a socket.
struct LaneRow
{
    double y = 0; ///< of its upper edge, from the top of all rows
    double height = 0;
    EndpointId endpoint;
    quint32 socketId = 0; ///< 0: a heading

    [[nodiscard]] bool isHeading() const { return socketId == 0; }
    [[nodiscard]] double centreY() const { return y + height / 2; }
};

/// The lanes from top to bottom: servers first, then clients; in a server each listening socket
/// with the sockets it accepted below it. Never by address: on loopback both ends have the same.
class LaneList
{
public:
    LaneList(double headingHeight, double laneHeight);

    /// Takes in sockets that have come; true if any did. Costs O(sockets) then, nothing otherwise.
    bool follow(const SocketBook &book);

    [[nodiscard]] const std::vector<LaneRow> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype laneCount() const { return qsizetype(m_order.size()); }
    [[nodiscard]] double height() const;
    /// The row at y, -1 above and below all rows.
    [[nodiscard]] qsizetype rowAt(double y) const;
    /// The row of that socket, -1 if it has none.
    [[nodiscard]] qsizetype rowOf(quint32 socketId) const;
    /// The nearest lane that many lanes below (above, if negative) that row; stays at the ends; -1
    /// if there are no lanes.
    [[nodiscard]] qsizetype laneBeside(qsizetype row, int lanes) const;

private:
    struct Place
    {
        quint32 endpoint;
        quint32 group; ///< the listener, or the socket itself
        quint32 socketId;

        friend auto operator<=>(const Place &a, const Place &b) = default;
    };

    void layOut();

    double m_headingHeight;
    double m_laneHeight;
    std::vector<Place> m_order;
    std::vector<LaneRow> m_rows;
    std::vector<qint32> m_rowOfId;
    size_t m_followed = 0; ///< of the book's sockets
};

} // namespace socketscope
