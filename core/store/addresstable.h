#pragma once

#include "core/event/endpointaddress.h"
#include "core/support/chunkedlist.h"
#include "core/support/limits.h"

#include <QHash>

namespace socketscope {

/// Addresses under small numbers, each kept once. One thread interns, any thread looks up.
class AddressTable
{
public:
    /// The address's number, counted from 1; 0 for no address and when the table is full.
    /// Writer thread only.
    quint32 intern(const EndpointAddress &address)
    {
        if (address.isNull())
            return 0;
        const auto known = m_ids.constFind(address);
        if (known != m_ids.constEnd())
            return *known;
        if (!m_addresses.append(address))
            return 0;
        const quint32 id = quint32(m_addresses.size());
        m_ids.insert(address, id);
        return id;
    }

    /// The address of that number; no address for 0 and for numbers not given out.
    [[nodiscard]] EndpointAddress address(quint32 id) const
    {
        return id == 0 || qsizetype(id) > m_addresses.size() ? EndpointAddress()
                                                             : m_addresses.at(qsizetype(id) - 1);
    }
    [[nodiscard]] qsizetype size() const { return m_addresses.size(); }

private:
    static constexpr qsizetype kPerChunk = 1024;

    ChunkedList<EndpointAddress, kPerChunk, limits::kMaxAddresses / kPerChunk> m_addresses;
    QHash<EndpointAddress, quint32> m_ids;
};

} // namespace socketscope
