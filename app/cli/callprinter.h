#pragma once

#include "core/describe/calllines.h"

#include <QObject>

namespace socketscope {

class LogFollower;

/// Prints every call as a line of stdout, soon after it was made.
class CallPrinter final : public QObject
{
    Q_OBJECT

public:
    explicit CallPrinter(LogFollower &follower, QObject *parent = nullptr);

private:
    void print(qsizetype first);

    LogFollower &m_follower;
    CallLines m_lines;
};

} // namespace socketscope
