#pragma once

#include <QLineEdit>

#include <optional>

namespace socketscope {

/// A line edit for a port: anything may be typed, what is wrong with it is told in words at once.
class PortField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PortField(quint16 port, QWidget *parent = nullptr);

    void setPort(quint16 port);

    /// The port typed, if it is one; an empty field is none.
    [[nodiscard]] std::optional<quint16> port() const;
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace socketscope
