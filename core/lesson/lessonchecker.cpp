#include "core/lesson/lessonchecker.h"

#include "core/store/recording.h"

#include <algorithm>

namespace socketscope {

namespace {

using Part = ConditionFit::Part;
using Verdict = ConditionFit::Verdict;

/// Rows that are looked at again when the log has grown.
constexpr size_t kUndecided = 64;
/// How far back another way looks for what came before it; the first way goes all the way.
constexpr qsizetype kBackwardRows = 4096;
/// Facts before a step that may still hold when it begins.
constexpr qsizetype kBackwardFacts = 4096;

bool needsStreams(const LessonCondition &condition)
{
    return condition.peer >= 0 || condition.sends || condition.continues;
}

bool needsStreams(const Lesson &lesson)
{
    for (const LessonStep &step : lesson.steps) {
        for (const LessonCondition &check : step.checks) {
            if (needsStreams(check))
                return true;
        }
        for (const LessonMistake &mistake : step.mistakes) {
            if (needsStreams(mistake.when))
                return true;
        }
    }
    return std::any_of(lesson.play.begin(), lesson.play.end(),
        [](const LessonCommand &command) { return command.until && needsStreams(*command.until); });
}

/// Whether the condition can give a name that stands for nothing yet.
bool canName(const LessonCondition &condition, const SocketNames &names)
{
    for (const int name : {condition.socket, condition.accepted, condition.peer}) {
        if (name >= 0 && names[size_t(name)] == 0)
            return true;
    }
    return false;
}

} // namespace

qsizetype LessonProgress::row() const
{
    return rows.isEmpty() ? -1 : *std::max_element(rows.begin(), rows.end());
}

LessonChecker::LessonChecker(
    const Lesson &lesson, const Recording &recording, const LogPrefix &begin)
    : m_lesson(lesson)
    , m_begin(begin)
    , m_log(recording, needsStreams(lesson))
    , m_noNames(size_t(lesson.names.size()), 0)
{
    for (int step = 0; step < lesson.steps.size(); ++step) {
        const QList<LessonCondition> &checks = lesson.steps.at(step).checks;
        for (int check = 0; check < checks.size(); ++check) {
            for (int time = 0; time < checks.at(check).times; ++time)
                m_places.push_back({step, check, &checks.at(check)});
        }
    }
    m_paths.resize(m_places.size() + 1);
    m_near.resize(m_places.size());
    m_paths.front().push_back({nullptr, begin.events, begin.facts, {}, false});
    tellProgress();
}

void LessonChecker::follow(const LogPrefix &end)
{
    m_log.follow(end);
    // A path that is found here is looked on from at the next place.
    for (size_t place = 0; place < m_places.size(); ++place) {
        for (Path &path : m_paths[place])
            look(place, path);
    }
    tellProgress();
    lookForMistakes();
}

void LessonChecker::look(size_t place, Path &path)
{
    if (path.isSpent)
        return;
    if (m_places[place].condition->isFact())
        lookAtFacts(place, path);
    else
        lookAtCalls(place, path);
}

void LessonChecker::lookAtCalls(size_t place, Path &path)
{
    const LessonCondition &condition = *m_places[place].condition;
    const std::vector<qsizetype> again = std::exchange(path.undecided, {});
    for (const qsizetype row : again) {
        if (!path.isSpent)
            lookAtCall(place, path, row);
    }
    const EventLog &events = m_log.recording().events();
    for (; path.nextEvent < m_log.end().events && !path.isSpent; ++path.nextEvent) {
        if (condition.takesCall(events.at(path.nextEvent).call()))
            lookAtCall(place, path, path.nextEvent);
    }
}

void LessonChecker::lookAtCall(size_t place, Path &path, qsizetype row)
{
    if (uses(path.found, row))
        return;
    const LessonCondition &condition = *m_places[place].condition;
    const SocketNames &names = namesOf(path.found);
    const ConditionFit fit = fitOf(condition, row, m_log, names);
    if (fit.isYes())
        extend(place, path,
            {path.found, place, row, m_log.recording().events().at(row).startNs, false,
                namesAfter(condition, row, m_log, names)});
    else if (fit.verdict == Verdict::Unknown && path.undecided.size() < kUndecided)
        path.undecided.push_back(row);
    else if (fit.verdict == Verdict::No)
        noteNear(place, path, row, fit.part);
}

void LessonChecker::lookAtFacts(size_t place, Path &path)
{
    const KernelFacts &facts = m_log.recording().kernelFacts();
    for (; path.nextFact < m_log.end().facts && !path.isSpent; ++path.nextFact)
        takeFact(place, path, facts.at(path.nextFact));
}

void LessonChecker::takeFact(size_t place, Path &path, const KernelFact &fact)
{
    const LessonCondition &condition = *m_places[place].condition;
    const SocketNames &names = namesOf(path.found);
    if (factFits(condition, fact, names))
        extend(place, path,
            {path.found, place, m_log.rowOfSocketAt(fact.socketId, fact.seenNs), fact.seenNs, true,
                namesAfter(condition, fact, names)});
}

/// What the kernel told before, and has not taken back until then.
void LessonChecker::takeHolding(size_t place, Path &path, qint64 sinceNs)
{
    const KernelFacts &facts = m_log.recording().kernelFacts();
    path.nextFact = qMax(m_begin.facts, m_log.factAt(sinceNs + 1));
    QSet<std::pair<quint32, int>> told;
    const qsizetype least = qMax(m_begin.facts, path.nextFact - kBackwardFacts);
    for (qsizetype index = path.nextFact - 1; index >= least && !path.isSpent; --index) {
        const KernelFact &fact = facts.at(index);
        const std::pair<quint32, int> about{fact.socketId, int(fact.kind)};
        if (told.contains(about))
            continue;
        told.insert(about);
        takeFact(place, path, fact);
    }
}

/// Goes on from `path`, whose condition is met, to the next place.
void LessonChecker::extend(size_t place, Path &path, Found found)
{
    std::vector<Path> &next = m_paths[place + 1];
    const bool isKnown = std::any_of(next.begin(), next.end(),
        [&found](const Path &other) { return other.found->names == found.names; });
    path.isSpent = !canName(*m_places[place].condition, namesOf(path.found));
    if (isKnown)
        return;
    Path further{std::make_shared<const Found>(std::move(found)), 0, 0, {}, false};
    if (place + 1 < m_places.size()) {
        const Beginning begin = beginOf(place + 1, further.found);
        further.nextEvent
            = next.empty() ? begin.row : qMax(begin.row, further.found->row - kBackwardRows);
        if (m_places[place + 1].condition->isFact())
            takeHolding(place + 1, further, begin.ns);
    }
    if (next.size() >= kPaths)
        next.erase(next.begin() + 1);
    next.push_back(std::move(further));
}

/// Where the search for a place begins: at the first call of the step before it.
LessonChecker::Beginning LessonChecker::beginOf(size_t place, const FoundPointer &found) const
{
    const int before = m_places[place].step - 1;
    Beginning first{-1, -1};
    for (const Found *at = found.get(); at && m_places[at->place].step >= before;
         at = at->before.get()) {
        if (m_places[at->place].step != before)
            continue;
        first.row = first.row < 0 ? at->row : qMin(first.row, at->row);
        first.ns = first.ns < 0 ? at->ns : qMin(first.ns, at->ns);
    }
    return {qMax(first.row, m_begin.events), qMax<qint64>(first.ns, 0)};
}

const SocketNames &LessonChecker::namesOf(const FoundPointer &found) const
{
    return found ? found->names : m_noNames;
}

bool LessonChecker::uses(const FoundPointer &found, qsizetype row)
{
    for (const Found *at = found.get(); at; at = at->before.get()) {
        if (at->row == row && !at->isFact)
            return true;
    }
    return false;
}

qsizetype LessonChecker::lastRow(const FoundPointer &found)
{
    qsizetype last = -1;
    for (const Found *at = found.get(); at; at = at->before.get())
        last = qMax(last, at->row);
    return last;
}

/// Keeps the newest call that is what the condition asks for but for an argument or its outcome.
void LessonChecker::noteNear(size_t place, const Path &path, qsizetype row, ConditionFit::Part part)
{
    const SocketEvent &event = m_log.recording().events().at(row);
    const bool isTransfer = event.hasData();
    if (part < Part::Address || part == Part::Peer || part == Part::Continues
        || (part == Part::Result && isTransfer) || row < m_near[place].row
        || row <= lastRow(path.found))
        return;
    m_near[place] = {row, part};
}

LessonChecker::FoundPointer LessonChecker::furthest(size_t &place) const
{
    place = m_places.size();
    while (m_paths[place].empty())
        --place;
    // Of what is complete the first, of what is not the newest: that is what the person is at.
    const std::vector<Path> &paths = m_paths[place];
    return place == m_places.size() ? paths.front().found : paths.back().found;
}

void LessonChecker::tellProgress()
{
    size_t place = 0;
    const FoundPointer found = furthest(place);
    m_progress.clear();
    for (const LessonStep &step : m_lesson.steps)
        m_progress.append({false, QList<qsizetype>(step.checks.size(), -1)});
    for (const Found *at = found.get(); at; at = at->before.get()) {
        const Place &met = m_places[at->place];
        m_progress[met.step].rows[met.check] = qMax(m_progress[met.step].rows[met.check], at->row);
    }
    m_doneCount = place < m_places.size() ? m_places[place].step : int(m_lesson.steps.size());
    for (int step = 0; step < m_doneCount; ++step)
        m_progress[step].isDone = true;
    m_names = namesOf(found);
}

void LessonChecker::lookForMistakes()
{
    size_t place = 0;
    const FoundPointer found = furthest(place);
    if (m_mistakesStep != m_doneCount) {
        m_mistakesStep = m_doneCount;
        m_mistake.reset();
        m_mistakesNext = isComplete() ? m_log.end().events
                                      : qMax(beginOf(place, found).row, lastRow(found) + 1);
    }
    if (isComplete())
        return;
    const QList<LessonMistake> &mistakes = m_lesson.steps.at(m_doneCount).mistakes;
    for (; m_mistakesNext < m_log.end().events; ++m_mistakesNext) {
        for (int index = 0; index < mistakes.size(); ++index) {
            const LessonCondition &when = mistakes.at(index).when;
            if (!when.isFact() && fitOf(when, m_mistakesNext, m_log, m_names).isYes())
                m_mistake = LessonInstead{m_mistakesNext, index, -1, Part::None};
        }
    }
}

std::optional<LessonInstead> LessonChecker::instead() const
{
    size_t place = 0;
    (void)furthest(place);
    if (isComplete())
        return std::nullopt;
    const Near &near = m_near[place];
    if (m_mistake && m_mistake->row >= near.row)
        return m_mistake;
    if (near.row < 0)
        return m_mistake;
    return LessonInstead{near.row, -1, m_places[place].check, near.part};
}

} // namespace socketscope
