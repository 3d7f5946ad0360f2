#pragma once

#include <QLineEdit>

namespace socketscope {

/// Where a Unix socket is: a path, or "@" and an abstract name. What is wrong with it is told in
/// words at once.
class PathField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathField(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const { return text().trimmed(); }
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;
};

} // namespace socketscope
