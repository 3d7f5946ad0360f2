#include "core/net/poller.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace socketscope {

namespace {

/// The notifiers of one descriptor.
struct Watch
{
    Watch(int descriptor, PollHandler &handler)
        : read(descriptor, QSocketNotifier::Read)
        , write(descriptor, QSocketNotifier::Write)
    {
        QObject::connect(&read, &QSocketNotifier::activated, &read,
            [this, &handler] { call(handler, Readable); });
        QObject::connect(&write, &QSocketNotifier::activated, &write,
            [this, &handler] { call(handler, Writable); });
    }

    void call(PollHandler &handler, PollEvents events)
    {
        isCalling = true;
        handler.polled(events);
        isCalling = false;
    }

    void setEvents(PollEvents events)
    {
        read.setEnabled(events & Readable);
        write.setEnabled(events & Writable);
    }

    QSocketNotifier read;
    QSocketNotifier write;
    bool isCalling = false;
};

} // namespace

/// For systems without epoll: two QSocketNotifiers per socket. Failed and HungUp are not told by
/// themselves; whoever reads or writes learns of them.
class Poller::Private
{
public:
    std::unordered_map<int, std::unique_ptr<Watch>> watches; ///< by descriptor
    /// Removed, but one of them may be calling its handler just now; freed by a later add().
    std::vector<std::unique_ptr<Watch>> removed;
};

std::unique_ptr<QAbstractEventDispatcher> Poller::makeDispatcher()
{
    return nullptr;
}

Poller::Poller()
    : m_private(std::make_unique<Private>())
{ }

Poller::~Poller() = default;

bool Poller::add(int descriptor, PollHandler &handler, PollEvents events)
{
    // Called from a handler, its own watch may be among them: that one stays.
    std::erase_if(m_private->removed, [](const auto &watch) { return !watch->isCalling; });
    auto watch = std::make_unique<Watch>(descriptor, handler);
    watch->setEvents(events);
    m_private->watches[descriptor] = std::move(watch);
    return true;
}

void Poller::modify(int descriptor, PollHandler &, PollEvents events)
{
    const auto found = m_private->watches.find(descriptor);
    if (found != m_private->watches.end())
        found->second->setEvents(events);
}

void Poller::remove(int descriptor, PollHandler &)
{
    auto found = m_private->watches.extract(descriptor);
    if (found.empty())
        return;
    found.mapped()->setEvents(0);
    m_private->removed.push_back(std::move(found.mapped()));
}

} // namespace socketscope
