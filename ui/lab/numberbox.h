#pragma once

#include <QComboBox>

#include <functional>
#include <optional>

namespace socketscope {

/// A number that has a name in C: the usual ones are offered, any other may be typed as a name or a
/// number.
class NumberBox final : public QComboBox
{
    Q_OBJECT

public:
    using Name = QString (*)(int number);
    using Named = std::optional<int> (*)(QLatin1StringView name);

    NumberBox(const QString &accessibleName, const QList<int> &numbers, Name name, Named named,
        QWidget *parent);

    void setNumber(int number);
    /// Nothing while what is typed is none.
    [[nodiscard]] std::optional<int> number() const;
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;

    static constexpr int kMost = 65535; ///< what an event has room for

private:
    Name m_name;
    Named m_named;
};

} // namespace socketscope
