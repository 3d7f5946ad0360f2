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

void LaneList::clear()
{
    m_order.clear();
    m_followed = 0;
    layOut();
}

void LaneList::setFolded(EndpointId endpoint, bool folded)
{
    if (folded)
        m_folded.insert(endpoint.packed());
    else
        m_folded.erase(endpoint.packed());
    layOut();
}

void LaneList::foldAll()
{
    for (const Place &place : m_order)
        m_folded.insert(place.endpoint);
    layOut();
}

void LaneList::unfoldAll()
{
    m_folded.clear();
    layOut();
}

bool LaneList::isFolded(EndpointId endpoint) const
{
    return m_folded.contains(endpoint.packed());
}

std::vector<EndpointId> LaneList::foldedGroups() const
{
    std::vector<EndpointId> groups;
    for (const quint32 endpoint : m_folded)
        groups.push_back(EndpointId::unpacked(endpoint));
    return groups;
}

void LaneList::layOut()
{
    m_rows.clear();
    double y = 0;
    size_t heading = 0;
    for (const Place &place : m_order) {
        const EndpointId endpoint = EndpointId::unpacked(place.endpoint);
        if (m_rows.empty() || m_rows[heading].endpoint != endpoint) {
            const bool folded = m_folded.contains(place.endpoint);
            heading = m_rows.size();
            m_rows.push_back({y, folded ? m_laneHeight : m_headingHeight, endpoint, 0, folded, 0});
            y += m_rows.back().height;
        }
        ++m_rows[heading].laneCount;
        if (size_t(place.socketId) >= m_rowOfId.size())
            m_rowOfId.resize(size_t(place.socketId) + 1 + m_rowOfId.size() / 2, -1);
        const bool folded = m_rows[heading].folded;
        m_rowOfId[place.socketId] = qint32(folded ? heading : m_rows.size());
        if (folded)
            continue;
        m_rows.push_back({y, m_laneHeight, endpoint, place.socketId, false, 0});
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

qsizetype LaneList::headingOf(EndpointId endpoint) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [endpoint](const LaneRow &row) { return row.isHeading() && row.endpoint == endpoint; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

qsizetype LaneList::laneBeside(qsizetype row, int lanes) const
{
    const int direction = lanes < 0 ? -1 : 1;
    qsizetype found = row;
    int left = qAbs(lanes);
    for (qsizetype next = row + direction; left > 0 && next >= 0 && next < qsizetype(m_rows.size());
         next += direction) {
        if (m_rows[size_t(next)].isHeading() && !m_rows[size_t(next)].folded)
            continue;
        found = next;
        --left;
    }
    return found;
}

} // namespace socketscope
