#include "app/cli/callside.h"

#include "core/store/recording.h"

namespace socketscope {

CallSide::CallSide(const Recording &recording, char sign)
    : m_recording(recording)
    , m_format(recording)
    , m_sign(sign)
{
    m_sockets.follow(recording, recording.events().size());
}

QString CallSide::line(qsizetype index) const
{
    const SocketEvent &event = m_recording.events().at(index);
    QString text = QStringLiteral("%1 #%2 %3  %4 = %5")
                       .arg(QLatin1Char(m_sign))
                       .arg(index + 1)
                       .arg(m_format.who(event, m_sockets.find(event.socketId)),
                           m_format.call(event), m_format.result(event));
    if (const QString data = m_format.preview(event); !data.isEmpty())
        text += QStringLiteral("  ") + data;
    return text + QLatin1Char('\n');
}

} // namespace socketscope
