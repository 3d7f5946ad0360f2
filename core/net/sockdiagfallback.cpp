#include "core/net/sockdiag.h"

#include <QCoreApplication>

#include <cerrno>

/// For systems without sock_diag(7): what the kernel does beside the calls stays unknown.
namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SockDiag)
};

Error unavailable()
{
    return {ENOSYS, Text::tr("The kernel's list of sockets is not available on this system.")};
}

} // namespace

Result<std::unique_ptr<SockDiag>> SockDiag::open()
{
    return unavailable();
}

SockDiag::SockDiag(int descriptor)
    : m_descriptor(descriptor)
{ }

SockDiag::~SockDiag() = default;

Result<void> SockDiag::list(Family, const Take &)
{
    return unavailable();
}

Result<void> SockDiag::listUnix(const TakeUnix &)
{
    return unavailable();
}

Result<quint64> SockDiag::unixPeer(quint64)
{
    return unavailable();
}

SockDiagAnswer parseSockDiag(QByteArrayView, quint32, std::vector<KernelSocket> &)
{
    return {true, ENOSYS};
}

SockDiagAnswer parseSockDiag(QByteArrayView, quint32, std::vector<KernelUnixSocket> &)
{
    return {true, ENOSYS};
}

} // namespace socketscope
