#include "core/replay/comparison.h"

#include "core/event/tlscall.h"
#include "core/replay/comparedsession.h"
#include "core/replay/sequencealignment.h"
#include "core/store/recording.h"

#include <algorithm>

namespace socketscope {

namespace {

using Difference = SessionDifference;
using Kind = Difference::Kind;

/// Over all calls: the lanes, the calls, the streams of both directions.
constexpr qint64 kPasses = 4;

using Lane = ComparedSession::Lane;
using Calls = std::vector<qsizetype>;

/// The bytes of one direction of one socket, in order.
class Stream
{
public:
    Stream(const Recording &recording, const Lane &lane, bool sent)
        : m_recording(recording)
    {
        for (const qsizetype index : lane.calls) {
            const SocketEvent &event = recording.events().at(index);
            if (isMessage(event, lane.isTls) && movesOut(event) == sent && event.result > 0)
                m_calls.push_back(index);
        }
    }

    /// What is left of the call at hand; false at the end.
    bool fetch()
    {
        while (m_offset == m_size && m_next < m_calls.size()) {
            m_current = m_calls[m_next++];
            const SocketEvent &event = m_recording.events().at(m_current);
            m_view = m_recording.payloadOf(event);
            m_size = event.result;
            m_offset = 0;
        }
        return m_offset < m_size;
    }
    [[nodiscard]] qsizetype current() const { return m_calls.empty() ? -1 : m_current; }
    [[nodiscard]] qint64 left() const { return m_size - m_offset; }
    /// The bytes at hand as far as they were kept: a prefix of what the call moved.
    [[nodiscard]] QByteArrayView bytes() const
    {
        const QByteArrayView all = m_view.bytes();
        return m_offset < all.size() ? all.sliced(m_offset) : QByteArrayView();
    }
    void advance(qint64 count) { m_offset += count; }

private:
    const Recording &m_recording;
    Calls m_calls;
    PayloadStore::View m_view;
    size_t m_next = 0;
    qsizetype m_current = -1;
    qint64 m_size = 0;
    qint64 m_offset = 0;
};

class Comparison
{
public:
    Comparison(const ComparedSession &a, const ComparedSession &b, const ComparisonRules &rules,
        ComparisonProgress &progress)
        : m_inA(a)
        , m_inB(b)
        , m_a(a.recording())
        , m_b(b.recording())
        , m_rules(rules)
        , m_progress(progress)
    { }

    QList<Difference> differences()
    {
        for (const auto &[place, lane] : m_inA.lanes())
            compare(lane, m_inB.lane(place));
        for (const auto &[place, lane] : m_inB.lanes()) {
            if (m_inA.lanes().count(place) == 0)
                compare(m_inA.lane(place), lane);
        }
        return std::move(m_differences);
    }

private:
    void compare(const Lane &a, const Lane &b)
    {
        if (m_rules.calls || m_rules.timeToleranceNs >= 0)
            compareCalls(a.calls, b.calls);
        tellDone(a.calls, b.calls);
        for (const bool sent : {true, false}) {
            if (m_rules.bytes && !isOver())
                compareStreams(a, b, sent);
            tellDone(a.calls, b.calls);
        }
    }
    void tellDone(const Calls &a, const Calls &b)
    {
        m_progress.done += qint64(a.size()) + qint64(b.size());
    }
    [[nodiscard]] bool isOver() const
    {
        return m_progress.cancelled.load(std::memory_order_relaxed)
            || m_differences.size() >= limits::kDifferences;
    }
    void compareCalls(const Calls &a, const Calls &b);
    void compareStreams(const Lane &a, const Lane &b, bool sent);
    void compareTimes(const Calls &a, const Calls &b, const AlignedPair &pair);
    [[nodiscard]] bool isSame(const SocketEvent &a, const SocketEvent &b) const;
    [[nodiscard]] bool namesSame(const SocketEvent &a, const SocketEvent &b) const;
    void add(Difference difference)
    {
        if (m_differences.size() < limits::kDifferences)
            m_differences.append(difference);
    }

    const ComparedSession &m_inA;
    const ComparedSession &m_inB;
    const Recording &m_a;
    const Recording &m_b;
    const ComparisonRules &m_rules;
    ComparisonProgress &m_progress;
    QList<Difference> m_differences;
};

/// One address, or two that nobody has asked for: their ports differ from run to run, and so do the
/// abstract names that the system gives (unix(7), "Autobind feature").
bool Comparison::namesSame(const SocketEvent &a, const SocketEvent &b) const
{
    const EndpointAddress one = m_a.addressOf(a);
    const EndpointAddress other = m_b.addressOf(b);
    if (one == other)
        return true;
    const bool areTold = m_inA.isTold(m_a.addressIdOf(a)) && m_inB.isTold(m_b.addressIdOf(b));
    if (!areTold || one.family() != other.family())
        return false;
    return one.isUnix() ? one.unixPath().startsWith('\0') && other.unixPath().startsWith('\0')
                        : one.host() == other.host();
}

bool Comparison::isSame(const SocketEvent &a, const SocketEvent &b) const
{
    if (a.call() != b.call() || a.failed() != b.failed() || a.errorNumber != b.errorNumber
        || a.messageFlags != b.messageFlags)
        return false;
    switch (a.call()) {
    case Call::SendTo:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return namesSame(a, b) && m_a.sizeAsked(a) == m_b.sizeAsked(b) && a.result == b.result;
    case Call::Bind:
    case Call::Connect:
        return namesSame(a, b);
    case Call::GetPeerName:
    case Call::GetSockName: // a port that the system chose
    case Call::Accept:
        return true;
    case Call::Socket: // the result is a descriptor
        return a.argument == b.argument;
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return a.argument == b.argument && a.result == b.result
            && m_a.payloadOf(a).bytes() == m_b.payloadOf(b).bytes();
    default:
        return a.argument == b.argument && a.result == b.result;
    }
}

void Comparison::compareCalls(const Calls &a, const Calls &b)
{
    const auto eventA = [&](qsizetype index) {
        return m_a.events().at(a[size_t(index)]);
    };
    const auto eventB = [&](qsizetype index) {
        return m_b.events().at(b[size_t(index)]);
    };
    // Cancelled, all is the same, which ends it soonest.
    std::vector<AlignedPair> pairs = alignSequences(
        qsizetype(a.size()), qsizetype(b.size()), [&](qsizetype inA, qsizetype inB) {
            return m_progress.cancelled.load(std::memory_order_relaxed)
                || isSame(eventA(inA), eventB(inB));
        });
    for (size_t index = 0; index < pairs.size() && !isOver(); ++index) {
        const AlignedPair pair = pairs[index];
        if (pair.a >= 0 && pair.b >= 0) {
            compareTimes(a, b, pair);
            continue;
        }
        if (!m_rules.calls)
            continue;
        // One function with two outcomes reads better than one call too few and one too many.
        if (pair.a >= 0 && index + 1 < pairs.size() && pairs[index + 1].a < 0
            && eventA(pair.a).call() == eventB(pairs[index + 1].b).call()) {
            add({Kind::OtherCall, a[size_t(pair.a)], b[size_t(pairs[index + 1].b)], 0, 0});
            ++index;
        } else if (pair.a >= 0) {
            add({Kind::OnlyInA, a[size_t(pair.a)], -1, 0, 0});
        } else {
            add({Kind::OnlyInB, -1, b[size_t(pair.b)], 0, 0});
        }
    }
}

void Comparison::compareTimes(const Calls &a, const Calls &b, const AlignedPair &pair)
{
    if (m_rules.timeToleranceNs < 0)
        return;
    const auto sinceFirst = [](const Recording &recording, const Calls &calls, qsizetype index) {
        return recording.events().at(calls[size_t(index)]).startNs
            - recording.events().at(calls.front()).startNs;
    };
    const qint64 laterNs = sinceFirst(m_b, b, pair.b) - sinceFirst(m_a, a, pair.a);
    if (qAbs(laterNs) > m_rules.timeToleranceNs)
        add({Kind::OtherTime, a[size_t(pair.a)], b[size_t(pair.b)], 0, laterNs});
}

void Comparison::compareStreams(const Lane &a, const Lane &b, bool sent)
{
    Stream inA(m_a, a, sent);
    Stream inB(m_b, b, sent);
    qint64 position = 0;
    while (!isOver()) {
        const bool moreA = inA.fetch();
        const bool moreB = inB.fetch();
        if (!moreA && !moreB)
            return;
        if (moreA != moreB)
            break;
        const qint64 length = qMin(inA.left(), inB.left());
        const QByteArrayView bytesA = inA.bytes();
        const QByteArrayView bytesB = inB.bytes();
        // Where one was not kept, only the lengths can be compared.
        const qint64 known = std::min<qint64>({length, bytesA.size(), bytesB.size()});
        const auto [first, other]
            = std::mismatch(bytesA.begin(), bytesA.begin() + known, bytesB.begin());
        if (const qint64 same = first - bytesA.begin(); same < known) {
            position += same;
            break;
        }
        position += length;
        inA.advance(length);
        inB.advance(length);
    }
    if (isOver())
        return;
    add({Kind::OtherBytes, inA.fetch() ? inA.current() : -1, inB.fetch() ? inB.current() : -1,
        position, 0});
}

} // namespace

QList<SessionDifference> compareSessions(const Recording &a, const Recording &b,
    const ComparisonRules &rules, ComparisonProgress *progress)
{
    ComparisonProgress unseen;
    ComparisonProgress &told = progress ? *progress : unseen;
    told.total = kPasses * (a.events().size() + b.events().size());
    const ComparedSession inA(a);
    told.done += a.events().size();
    const ComparedSession inB(b);
    told.done += b.events().size();
    return Comparison(inA, inB, rules, told).differences();
}

} // namespace socketscope
