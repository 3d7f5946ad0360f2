#include "ui/lab/callpreview.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callformat.h"
#include "core/lab/labevent.h"
#include "core/store/recording.h"

namespace socketscope {

namespace {

constexpr qint64 kPayloadBytes = 4096; ///< the value of an option

} // namespace

QString labCallInC(const LabCall &call, int descriptor)
{
    if (call.call == Call::GetSockOpt)
        return QStringLiteral("getsockopt(%1, %2, %3, &value, &length)")
            .arg(QString::number(descriptor), levelName(call.level),
                optionName(call.level, call.option));
    // A log of its own, since the session's is written by its network thread alone.
    Recording recording(kPayloadBytes);
    SocketEvent event = askedEvent(call, {descriptor, 0, 0}, call.owner, recording);
    event.result = -1; // "&address" rather than the address that was answered
    const bool isSetting = call.call == Call::SetSockOpt;
    recording.record(event, isSetting ? QByteArrayView(call.value) : QByteArrayView());
    const QString text = CallFormat(recording).inC(recording.events().at(0));
    return text.left(text.lastIndexOf(QLatin1String(" = ")));
}

} // namespace socketscope
