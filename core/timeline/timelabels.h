#pragma once

#include <QString>

namespace socketscope {

/// How an axis tells times; a plain value.
struct TimeLabels
{
    enum class Mode : quint8
    {
        Relative, ///< since the session began
        Clock, ///< of day
        Delta, ///< to zeroNs, signed
    };

    Mode mode = Mode::Relative;
    qint64 zeroNs = 0; ///< what Delta counts from
    qint64 dayNs = 0; ///< time of day when the session began

    /// What is added to a time of the session to make the number that is told.
    [[nodiscard]] qint64 shiftNs() const;
    /// A time of the session with the digits that matter: "3.412 s", "12:00:03.118", "+1.62 ms".
    [[nodiscard]] QString text(qint64 ns) const;
    /// The label of a tick at a told number that is a multiple of the step.
    [[nodiscard]] QString tickText(qint64 toldNs, qint64 stepNs, qint64 largestNs) const;

    friend bool operator==(const TimeLabels &a, const TimeLabels &b) = default;
};

/// "12:00:03", with as many digits behind it as a step of that size needs.
[[nodiscard]] QString clockText(qint64 dayNs, qint64 stepNs);

} // namespace socketscope
