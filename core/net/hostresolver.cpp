#include "core/net/hostresolver.h"

#include "core/event/endpointaddress.h"
#include "core/net/mailbox.h"

#include <QUrl>

#include <mutex>
#include <netdb.h>
#include <system_error>
#include <thread>

namespace socketscope {

/// Shared by a resolver and the thread that asks for it.
struct HostResolver::Lookup
{
    std::mutex mutex;
    Mailbox *mailbox = nullptr; ///< where the answer goes; null once nobody waits for it
};

HostResolver::HostResolver() = default;

HostResolver::~HostResolver()
{
    cancel();
    if (m_mailbox)
        m_mailbox.release()->deleteLater(); // it may be what is calling
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

HostAnswer HostResolver::ask(const QString &host)
{
    const QByteArray name = QUrl::toAce(host);
    if (name.isEmpty()) // nothing that could be a name
        return {};
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(name.constData(), nullptr, &hints, &found);
    HostAnswer answer;
    if (error != 0) {
        if (error != EAI_NONAME)
            answer.failure = QString::fromLocal8Bit(::gai_strerror(error));
        return answer;
    }
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        const QHostAddress address
            = EndpointAddress::fromNative(entry->ai_addr, int(entry->ai_addrlen)).host();
        if (!address.isNull() && !answer.addresses.contains(address))
            answer.addresses.append(address);
    }
    ::freeaddrinfo(found);
    return answer;
}

void HostResolver::resolve(const QString &host, Answered answered)
{
    cancel();
    const QHostAddress address = literal(host);
    if (!address.isNull()) {
        answered({{address}, {}});
        return;
    }
    if (!m_mailbox)
        m_mailbox = std::make_unique<Mailbox>();
    m_lookup = std::make_shared<Lookup>();
    m_lookup->mailbox = m_mailbox.get();
    const auto give
        = [this, lookup = m_lookup, answered = std::move(answered)](const HostAnswer &answer) {
              if (!lookup->mailbox)
                  return;
              cancel();
              answered(answer); // may destroy the resolver
          };
    try {
        std::thread([host, lookup = m_lookup, give] {
            const HostAnswer answer = ask(host);
            const std::scoped_lock lock(lookup->mutex);
            if (lookup->mailbox)
                lookup->mailbox->post([give, answer] { give(answer); });
        }).detach();
    } catch (const std::system_error &error) {
        m_mailbox->post([give, reason = QString::fromLocal8Bit(error.what())] {
            give({{}, reason});
        });
    }
}

void HostResolver::cancel()
{
    if (!m_lookup)
        return;
    const std::shared_ptr<Lookup> given = std::move(m_lookup);
    const std::scoped_lock lock(given->mutex);
    given->mailbox = nullptr;
}

} // namespace socketscope
