#pragma once

#include <QSpinBox>

namespace socketscope {

/// A spin box without buttons that is as wide as its value: small numbers take little room.
/// The arrow keys and the wheel still count.
class SnugSpinBox final : public QSpinBox
{
    Q_OBJECT

public:
    SnugSpinBox(int minimum, int maximum, int value, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace socketscope
