#pragma once

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>

#include <functional>

namespace socketscope {

/// Turns a host's name into addresses without ever blocking; a literal address asks nobody.
class HostResolver : public QObject
{
public:
    using QObject::QObject;
    /// Gives the lookup up.
    ~HostResolver() override;

    /// Calls `answer` once, from the event loop or, for a literal address, at once; not at all
    /// after cancel(). Each address is named once. A new call gives the one before up.
    void resolve(const QString &host,
        std::function<void(const QList<QHostAddress> &addresses, const QHostInfo &info)> answer);
    void cancel();

    /// The address that the text writes out ("127.0.0.1", "::1", "fe80::1%eth0"); null for a name.
    [[nodiscard]] static QHostAddress literal(const QString &host);

private:
    int m_lookupId = -1;
};

} // namespace socketscope
