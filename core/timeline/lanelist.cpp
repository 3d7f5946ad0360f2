#include "core/timeline/lanelist.h"

#include <algorithm>

namespace socketscope {

LaneList::LaneList(double headingHeight, double laneHeight)
    : m_headingHeight(headingHeight)
    , m_laneHeight(laneHeight)
{ }

bool LaneList::follow(const SocketBook &book)
{
    const std::vector<SocketFacts> &sockets = book.sockets();
    if (m_followed == sockets.size())
        return false;
    const auto known = std::ptrdiff_t(m_order.size());
    for (; m_followed < sockets.size(); ++m_followed) {
        const SocketFacts &facts = sockets[m_followed];
        const quint32 group = facts.listenerId != 0 ? facts.listenerId : facts.socketId;
        m_order.push_back({facts.endpoint.packed(), group, facts.socketId});
    }
    std::sort(m_order.begin() + known, m_order.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + known, m_order.end());
    layOut();
    return true;
}

void LaneList::layOut()
{
    m_rows.clear();
    double y = 0;
    quint32 endpoint = 0;
    for (const Place &place : m_order) {
        if (m_rows.empty() || place.endpoint != endpoint) {
            endpoint = place.endpoint;
            m_rows.push_back({y, m_headingHeight, EndpointId::unpacked(endpoint), 0});
            y += m_headingHeight;
        }
        if (size_t(place.socketId) >= m_rowOfId.size())
            m_rowOfId.resize(size_t(place.socketId) + 1 + m_rowOfId.size() / 2, -1);
        m_rowOfId[place.socketId] = qint32(m_rows.size());
        m_rows.push_back({y, m_laneHeight, EndpointId::unpacked(endpoint), place.socketId});
        y += m_laneHeight;
    }
}

double LaneList::height() const
{
    return m_rows.empty() ? 0 : m_rows.back().y + m_rows.back().height;
}

qsizetype LaneList::rowAt(double y) const
{
    if (y < 0 || y >= height())
        return -1;
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), y,
        [](double value, const LaneRow &row) { return value < row.y; });
    return after - m_rows.begin() - 1;
}

qsizetype LaneList::rowOf(quint32 socketId) const
{
    return size_t(socketId) < m_rowOfId.size() ? m_rowOfId[socketId] : -1;
}

qsizetype LaneList::laneBeside(qsizetype row, int lanes) const
{
    const int direction = lanes < 0 ? -1 : 1;
    qsizetype found = row;
    int left = qAbs(lanes);
    for (qsizetype next = row + direction; left > 0 && next >= 0 && next < qsizetype(m_rows.size());
         next += direction) {
        if (m_rows[size_t(next)].isHeading())
            continue;
        found = next;
        --left;
    }
    return found;
}

} // namespace socketscope
