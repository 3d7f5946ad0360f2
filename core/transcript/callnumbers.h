#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace socketscope {

/// Finds a call's index in the log by the "n" of its line in a transcript.
///
/// Only where the numbers jump is anything kept; where they fall, another session begins, and what
/// was before is forgotten.
class CallNumbers
{
public:
    /// Indices are given in order, without gaps.
    void add(qint64 number, qsizetype index)
    {
        const bool continues = !m_runs.empty() && number - 1 == m_lastNumber
            && index - m_runs.back().index == number - m_runs.back().number;
        if (!continues) {
            if (!m_runs.empty() && number <= m_lastNumber)
                m_runs.clear();
            m_runs.push_back({number, index});
        }
        m_lastNumber = number;
        m_lastIndex = index;
    }
    /// -1 if no line had that number.
    [[nodiscard]] qsizetype indexOf(qint64 number) const
    {
        auto run = std::upper_bound(m_runs.begin(), m_runs.end(), number,
            [](qint64 wanted, const Run &candidate) { return wanted < candidate.number; });
        if (run == m_runs.begin() || number > m_lastNumber)
            return -1;
        const qsizetype end = run == m_runs.end() ? m_lastIndex + 1 : run->index;
        --run;
        return number - run->number < end - run->index ? run->index + (number - run->number) : -1;
    }

private:
    struct Run
    {
        qint64 number = 0;
        qsizetype index = 0;
    };
    std::vector<Run> m_runs;
    qint64 m_lastNumber = 0;
    qsizetype m_lastIndex = 0;
};

} // namespace socketscope
