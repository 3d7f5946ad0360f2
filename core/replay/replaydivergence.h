#pragma once

#include <QByteArray>
#include <QString>

namespace socketscope {

/// The first thing in which a connection of a replay went otherwise than in the record.
struct ReplayDivergence
{
    enum class Kind : quint8
    {
        OtherBytes, ///< the peer's stream differs from `position` on
        MoreBytes, ///< it goes on at `position`, where the record's ends
        EndedEarly, ///< the peer finished sending at `position`, before all its bytes had come
        MissingBytes, ///< what stands at `position` did not come in time
        NotEnded, ///< the peer did not finish sending in time
        Reset, ///< the connection was reset, and not in the record
        NotReset, ///< it was not reset, as it had been
        NotTaken, ///< the peer did not take our bytes in time
        ConnectFailed, ///< with errorNumber, for the reason in `cause`
        Connected, ///< in the record it failed
        NoConnection, ///< no client came in time
        TlsFailed, ///< for the reason in `cause`
        FurtherConnection, ///< one more client came than in the record
    };

    Kind kind = Kind::OtherBytes;
    qsizetype part = 0; ///< of the script, counted from 0
    qint64 position = 0; ///< in the stream that the peer sends
    qsizetype recordEvent = -1; ///< index of the call that it should have been; -1 if none
    qsizetype liveEvent = -1; ///< index in the live session of the call that it was; -1 if none
    int errorNumber = 0;
    QString cause; ///< a sentence

    /// Of the peer's stream from contextFrom on, as recorded and as it is now; at most
    /// limits::kReplayContextBytes, empty where it is not about bytes.
    qint64 contextFrom = 0;
    QByteArray expected;
    QByteArray got;
};

} // namespace socketscope
