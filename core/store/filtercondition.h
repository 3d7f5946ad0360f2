#pragma once

#include "core/store/eventkeys.h"
#include "core/store/eventquery.h"
#include "core/store/patternsweep.h"

#include <vector>

namespace socketscope {

class PayloadReader;
class Recording;

/// One term of a query, ready to be asked of an event's key or, where that is not enough, of the
/// event itself.
class FilterCondition
{
public:
    enum Verdict : quint8
    {
        No,
        Yes,
        LookItUp
    };

    explicit FilterCondition(const EventQuery::Term &term);

    /// What the key alone tells of a call without a note, given the sockets it may stand for.
    [[nodiscard]] Verdict judge(quint16 key, const EventKeys::Bucket &bucket) const;
    /// Whether the term holds for the event, whose note is null if it has none. Not const:
    /// remembers what it has found.
    [[nodiscard]] bool holds(const SocketEvent &event, const QString *note,
        const Recording &recording, const EventKeys &keys, PayloadReader &payload);
    /// Such conditions are best asked last.
    [[nodiscard]] bool readsPayload() const { return !m_sweep.pattern().isEmpty(); }

private:
    [[nodiscard]] Verdict judgePlain(quint16 key, const EventKeys::Bucket &bucket) const;
    [[nodiscard]] Verdict judgeEndpoint(const EventKeys::Bucket &bucket) const;
    [[nodiscard]] Verdict judgeWord(Call call, Verdict byEndpoint) const;
    [[nodiscard]] bool holdsPlain(const SocketEvent &event, const QString *note,
        const Recording &recording, const EventKeys &keys, PayloadReader &payload);
    [[nodiscard]] bool isOneOfCalls(Call call) const;
    [[nodiscard]] bool isOneOfErrors(const SocketEvent &event) const;
    [[nodiscard]] bool isEndpoint(EndpointId endpoint) const;
    [[nodiscard]] bool namesAddress(
        const SocketEvent &event, const Recording &recording, const EventKeys &keys);
    [[nodiscard]] bool addressFits(quint32 id, const Recording &recording);

    const EventQuery::Term m_term;
    PatternSweep m_sweep;
    const bool m_mayBeAddress;
    std::vector<quint8> m_addressVerdicts; ///< by address id; LookItUp: not looked at yet
};

} // namespace socketscope
