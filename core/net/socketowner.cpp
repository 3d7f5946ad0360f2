#include "core/net/socketowner.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace socketscope {

namespace {

bool hasDescriptorOn(const std::filesystem::path &process, std::string_view socket)
{
    std::error_code denied; // another user's process: there is nothing to see
    std::filesystem::directory_iterator descriptor(process / "fd", denied);
    for (; !denied && descriptor != std::filesystem::directory_iterator();
         descriptor.increment(denied)) {
        std::array<char, 64> target;
        const ssize_t length = ::readlink(descriptor->path().c_str(), target.data(), target.size());
        if (length > 0 && std::string_view(target.data(), size_t(length)) == socket)
            return true;
    }
    return false;
}

qint64 processWithSocket(quint64 inode, const QDeadlineTimer &deadline)
{
    const std::string socket = "socket:[" + std::to_string(inode) + ']';
    std::error_code unavailable;
    std::filesystem::directory_iterator process("/proc", unavailable);
    for (;
         !unavailable && !deadline.hasExpired() && process != std::filesystem::directory_iterator();
         process.increment(unavailable)) {
        const std::string name = process->path().filename().string();
        if (name.front() >= '1' && name.front() <= '9' && hasDescriptorOn(process->path(), socket))
            return std::stoll(name);
    }
    return 0;
}

} // namespace

SocketOwner findSocketOwner(quint64 inode, QDeadlineTimer deadline)
{
    SocketOwner owner;
    owner.processId = inode == 0 ? 0 : processWithSocket(inode, deadline);
    owner.isThisProgram = owner.processId == QCoreApplication::applicationPid();
    if (owner.processId == 0)
        return owner;
    QFile name(QStringLiteral("/proc/%1/comm").arg(owner.processId));
    if (name.open(QIODevice::ReadOnly))
        owner.program = QString::fromUtf8(name.readAll()).trimmed();
    return owner;
}

} // namespace socketscope
