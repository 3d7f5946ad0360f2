#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace socketscope {

/// Reads stdin line by line without blocking the event loop, be it a terminal, a pipe or a file.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);

    /// Stops and resumes reading; what is not read yet waits where it is.
    void setPaused(bool paused);
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] static bool isTerminal();

signals:
    /// A line with its line feed; the last one may lack it, and a very long one comes in pieces.
    void lineRead(const QByteArray &line);
    void ended();

private:
    void read();
    void tellLines();

    QSocketNotifier m_notifier;
    QTimer m_fileTurn; ///< regular files are always ready; epoll would refuse them
    QByteArray m_pending;
    bool m_isFile = false;
    bool m_ended = false;
};

} // namespace socketscope
