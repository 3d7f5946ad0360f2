#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace socketscope {

class Session;
class StandardInput;
struct OutputStatus;

/// Takes from stdin no more than the server's clients take in turn, so that a file of any size
/// reaches them whole. A client that takes nothing at all holds the others up for a while only.
class BroadcastPace : public QObject
{
    Q_OBJECT

public:
    BroadcastPace(Session &session, StandardInput &input, QObject *parent = nullptr);

    /// So many bytes were taken from stdin and sent to everyone.
    void noteSent(qint64 bytes);

private:
    void noteOutput(const OutputStatus &status);
    void refill();
    [[nodiscard]] bool isSomeoneBehind() const;

    StandardInput &m_input;
    QTimer m_refill;
    QElapsedTimer m_clock;
    QHash<quint32, qint64> m_behindSinceMs; ///< by socket id
    qint64 m_allowance;
};

} // namespace socketscope
