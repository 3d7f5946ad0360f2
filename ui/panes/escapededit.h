#pragma once

#include <QByteArray>
#include <QLineEdit>

namespace socketscope {

/// A line of text in which escapes (\n, \xNN …) stand for bytes.
class EscapedEdit final : public QLineEdit
{
    Q_OBJECT

public:
    EscapedEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// The bytes meant, empty while the text is not well formed.
    [[nodiscard]] QByteArray bytes() const;
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;
};

} // namespace socketscope
