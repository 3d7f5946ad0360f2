#pragma once

#include <QObject>

namespace socketscope {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal of the event loop; ignores SIGPIPE.
///
/// A handler may do next to nothing (signal-safety(7)), so it writes to a pipe that the loop reads.
/// One per process.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void received();

private:
    void drain();

    int m_readEnd = -1;
};

} // namespace socketscope
