#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace socketscope {

class LogFollower;
class StreamMatch;

/// All that is told of one call, in words, beside its bytes.
struct CallDetails
{
    Q_DECLARE_TR_FUNCTIONS(CallDetails)

public:
    /// The event's number in the log must be below follower.eventCount(); streams may be null.
    [[nodiscard]] static CallDetails of(
        const LogFollower &follower, const StreamMatch *streams, qsizetype event);

    /// Everything, line by line.
    [[nodiscard]] QString text() const;

    QString call; ///< the whole call in C notation
    QStringList facts; ///< "took 0.004 ms", "now ESTABLISHED", "stream bytes 0–33",
                       ///< and the page of the manual, "recv(2)"
    QString explanation; ///< sentences
    QString streams; ///< a sentence about which send arrived in which recv
    QString certificates; ///< lines about them, as the library told
    QString error; ///< the errno and its meaning
    QString payloadNote; ///< where bytes are missing, why
};

} // namespace socketscope
