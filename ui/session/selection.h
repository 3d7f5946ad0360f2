#pragma once

#include <QObject>

namespace socketscope {

/// What is selected in the window: one event, one socket; shared by timeline, table, details and
/// chat.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Selects an event by its index in the log; -1 for none. Selects its socket too.
    void setEvent(qsizetype index, quint32 socketId);
    /// Selects a socket by id; 0 for none. The selected event stays.
    void setSocket(quint32 socketId);

    [[nodiscard]] qsizetype event() const { return m_event; }
    [[nodiscard]] quint32 socket() const { return m_socket; }

signals:
    void eventChanged(qsizetype index);
    void socketChanged(quint32 socketId);

private:
    qsizetype m_event = -1;
    quint32 m_socket = 0;
};

} // namespace socketscope
