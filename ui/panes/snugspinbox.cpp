#include "ui/panes/snugspinbox.h"

namespace socketscope {

namespace {

constexpr int kSidePaddingPx = 22; ///< of the style sheet's padding and border, and the cursor

} // namespace

SnugSpinBox::SnugSpinBox(int minimum, int maximum, int value, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(minimum, maximum);
    setValue(value);
    setButtonSymbols(NoButtons);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QSpinBox::textChanged, this, &QWidget::updateGeometry);
}

QSize SnugSpinBox::sizeHint() const
{
    return {
        fontMetrics().horizontalAdvance(text()) + kSidePaddingPx, QSpinBox::sizeHint().height()};
}

QSize SnugSpinBox::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace socketscope
