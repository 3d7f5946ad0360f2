#include "app/cli/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace socketscope {

namespace {

/// The handler knows nothing but this.
std::atomic<int> handlersPipe{-1};

void tellLoop(int)
{
    const int savedErrno = errno;
    const char byte = 0;
    // A full pipe has been told already.
    [[maybe_unused]] const ssize_t written = ::write(handlersPipe.load(), &byte, 1);
    errno = savedErrno;
}

void setHandler(int signalNumber, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signalNumber, &action, nullptr);
}

bool isIgnored(int signalNumber)
{
    struct sigaction action = {};
    return sigaction(signalNumber, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    handlersPipe.store(ends[1]);
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationSignals::drain);
    setHandler(SIGINT, tellLoop);
    setHandler(SIGTERM, tellLoop);
    if (!isIgnored(SIGHUP)) // nohup(1) asks for that
        setHandler(SIGHUP, tellLoop);
    setHandler(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    // Not the default: the program is ending already, and what it still has to write must not be
    // cut.
    for (const int signalNumber : {SIGINT, SIGTERM, SIGHUP})
        setHandler(signalNumber, SIG_IGN);
    ::close(handlersPipe.exchange(-1));
    ::close(m_readEnd);
}

void TerminationSignals::drain()
{
    std::array<char, 16> bytes;
    while (::read(m_readEnd, bytes.data(), bytes.size()) > 0) { }
    emit received();
}

} // namespace socketscope
