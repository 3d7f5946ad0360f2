#pragma once

#include "core/lesson/conditionfit.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lessonlog.h"

#include <memory>
#include <optional>
#include <vector>

namespace socketscope {

/// How far a step has come.
struct LessonProgress
{
    bool isDone = false;
    /// The call that each condition found, in their order; -1 for those that are not met. Of what
    /// the kernel told: the socket's last call before it.
    QList<qsizetype> rows;

    /// The call that completed it, -1 if there is none.
    [[nodiscard]] qsizetype row() const;
};

/// What was found instead of what a step asks for.
struct LessonInstead
{
    qsizetype row = -1;
    int mistake = -1; ///< index in LessonStep::mistakes; -1: another call of the kind it asks for
    int check = -1; ///< which condition that one misses …
    ConditionFit::Part part = ConditionFit::Part::None; ///< … and by what
};

/// Follows a log and says which steps of a lesson have been done in it.
///
/// The steps have to be met in their order: each is looked for from the first call of the step
/// before it on, and no call counts twice. Where a name may stand for several sockets, that is
/// where a person has begun anew, all are kept in mind, the first and the newest kPaths of them.
/// A new call costs a comparison per path and condition reached. The lesson and the recording must
/// outlive it.
class LessonChecker
{
public:
    /// Ignores what the log holds before `begin`.
    LessonChecker(const Lesson &lesson, const Recording &recording, const LogPrefix &begin = {});

    /// Takes in the log up to there; never less than before.
    void follow(const LogPrefix &end);

    /// One per step.
    [[nodiscard]] const QList<LessonProgress> &progress() const { return m_progress; }
    /// Steps done, which is also the index of the one that is to be done now.
    [[nodiscard]] int doneCount() const { return m_doneCount; }
    [[nodiscard]] bool isComplete() const { return m_doneCount == m_lesson.steps.size(); }
    /// Of the step that is to be done now; none if nothing of the kind was seen.
    [[nodiscard]] std::optional<LessonInstead> instead() const;
    /// The sockets that the names stand for on the way that has come furthest.
    [[nodiscard]] const SocketNames &names() const { return m_names; }
    [[nodiscard]] const LessonLog &log() const { return m_log; }
    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }

    /// Ways kept in mind at each condition.
    static constexpr size_t kPaths = 8;

private:
    /// A condition of the lesson, with its repetitions written out.
    struct Place
    {
        int step;
        int check;
        const LessonCondition *condition;
    };
    /// One condition met, and all before it.
    struct Found
    {
        std::shared_ptr<const Found> before;
        size_t place;
        qsizetype row; ///< -1: by the kernel before the first call
        qint64 ns; ///< when the call began, or the fact was seen
        bool isFact;
        SocketNames names;
    };
    struct Beginning
    {
        qsizetype row;
        qint64 ns;
    };
    using FoundPointer = std::shared_ptr<const Found>;
    /// A way up to a place, where the next condition is looked for.
    struct Path
    {
        FoundPointer found; ///< null at the beginning
        qsizetype nextEvent;
        qsizetype nextFact;
        std::vector<qsizetype> undecided; ///< rows to be looked at again
        bool isSpent = false; ///< what is looked for was found, and can be no other
    };
    struct Near
    {
        qsizetype row = -1;
        ConditionFit::Part part = ConditionFit::Part::None;
    };

    void look(size_t place, Path &path);
    void lookAtCalls(size_t place, Path &path);
    void lookAtCall(size_t place, Path &path, qsizetype row);
    void lookAtFacts(size_t place, Path &path);
    void takeFact(size_t place, Path &path, const KernelFact &fact);
    void takeHolding(size_t place, Path &path, qint64 sinceNs);
    void extend(size_t place, Path &path, Found found);
    void noteNear(size_t place, const Path &path, qsizetype row, ConditionFit::Part part);
    void lookForMistakes();
    void tellProgress();
    [[nodiscard]] FoundPointer furthest(size_t &place) const;
    [[nodiscard]] Beginning beginOf(size_t place, const FoundPointer &found) const;
    [[nodiscard]] const SocketNames &namesOf(const FoundPointer &found) const;
    [[nodiscard]] static bool uses(const FoundPointer &found, qsizetype row);
    [[nodiscard]] static qsizetype lastRow(const FoundPointer &found);

    const Lesson &m_lesson;
    const LogPrefix m_begin;
    LessonLog m_log;
    const SocketNames m_noNames;
    std::vector<Place> m_places;
    std::vector<std::vector<Path>> m_paths; ///< by the place that they have come to
    std::vector<Near> m_near; ///< by place
    QList<LessonProgress> m_progress;
    int m_doneCount = 0;
    SocketNames m_names;
    int m_mistakesStep = -1; ///< whose mistakes are looked for
    qsizetype m_mistakesNext = 0;
    std::optional<LessonInstead> m_mistake;
};

} // namespace socketscope
