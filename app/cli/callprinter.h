#pragma once

#include "core/describe/calllines.h"

#include <QObject>

namespace socketscope {

class LogFollower;

/// Prints every call as a line of stdout, soon after it was made.
class CallPrinter : public QObject
{
    Q_OBJECT

public:
    explicit CallPrinter(LogFollower &follower, QObject *parent = nullptr);

signals:
    /// Nothing more can be printed: the reader of stdout has gone, or its disk is full.
    void failed(int errorNumber);

private:
    void print(qsizetype first);
    bool write(QByteArrayView text);

    LogFollower &m_follower;
    CallLines m_lines;
    bool m_hasHeading = false;
    bool m_hasFailed = false;
};

} // namespace socketscope
