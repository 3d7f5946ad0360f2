#include "core/net/hostresolver.h"

namespace socketscope {

HostResolver::~HostResolver()
{
    cancel();
}

QHostAddress HostResolver::literal(const QString &host)
{
    QHostAddress address;
    // QHostAddress also reads "1" and "127.1" (as inet_aton(3) does), which no one means.
    const bool looksLikeAddress = host.contains(u':') || host.count(u'.') == 3;
    if (looksLikeAddress && address.setAddress(host))
        return address;
    return {};
}

void HostResolver::resolve(
    const QString &host, std::function<void(const QList<QHostAddress> &, const QHostInfo &)> answer)
{
    cancel();
    const QHostAddress address = literal(host);
    if (!address.isNull()) {
        answer({address}, QHostInfo());
        return;
    }
    m_lookupId = QHostInfo::lookupHost(
        host, this, [this, answer = std::move(answer)](const QHostInfo &info) {
            m_lookupId = -1;
            QList<QHostAddress> addresses;
            for (const QHostAddress &found : info.addresses()) {
                if (!addresses.contains(found))
                    addresses.append(found);
            }
            answer(addresses, info);
        });
}

void HostResolver::cancel()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
    m_lookupId = -1;
}

} // namespace socketscope
