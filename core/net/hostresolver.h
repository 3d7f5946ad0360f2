#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace socketscope {

class Mailbox;

/// What is known of a host's name.
struct HostAnswer
{
    QList<QHostAddress> addresses; ///< each once, in the order they are to be tried
    QString failure; ///< without addresses: what stood in the way; "" if there is no such name
};

/// Turns a host's name into addresses without ever blocking; a literal address asks nobody.
///
/// Each lookup is a getaddrinfo(3) in a thread of its own, which is left to itself when the answer
/// is no longer wanted, so that neither a cancel nor the end of the program waits for a name
/// server. (QHostInfo posts its result with QCoreApplication::postEvent(), which may still ring the
/// event loop of this thread when it is already gone.)
class HostResolver
{
public:
    using Answered = std::function<void(const HostAnswer &answer)>;

    HostResolver();
    /// Gives the lookup up. May be called from within `answered`.
    ~HostResolver();
    Q_DISABLE_COPY_MOVE(HostResolver)

    /// Calls `answered` once, from the event loop or, for a literal address, at once; not at all
    /// after cancel(). A new call gives the one before up.
    void resolve(const QString &host, Answered answered);
    void cancel();

    /// The address that the text writes out ("127.0.0.1", "::1", "fe80::1%eth0"); null for a name.
    [[nodiscard]] static QHostAddress literal(const QString &host);
    /// Looks the name up and blocks meanwhile. Any thread.
    [[nodiscard]] static HostAnswer ask(const QString &host);

private:
    struct Lookup;

    std::unique_ptr<Mailbox> m_mailbox; ///< made for the first name
    std::shared_ptr<Lookup> m_lookup; ///< the one under way; null if none is
};

} // namespace socketscope
