#include "ui/theme/gaugebar.h"

#include "core/timeline/timelineframe.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace socketscope {

namespace {

constexpr double kBarHeightPx = 5;
constexpr double kCellRadiusPx = 1.5;
constexpr int kLeastBarPx = 40;
constexpr qint64 kByteRoom = qint64(1) << 24; ///< where byteLevel() is full

class AccessibleGauge final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleGauge(GaugeBar *bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value || kind == QAccessible::Description
            ? bar()->valueText()
            : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return double(bar()->value()); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return double(bar()->most()); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

private:
    GaugeBar *bar() const { return static_cast<GaugeBar *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *bar = qobject_cast<GaugeBar *>(object);
    return bar ? new AccessibleGauge(bar) : nullptr;
}

} // namespace

GaugeBar::GaugeBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeInterface); // no more than once, however often it is called
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GaugeBar::showCount(quint32 amount, quint32 room, const QString &valueText)
{
    const GaugeCells cells = gaugeCells(amount, room, LaneGauge::kMostCells);
    if (cells.cells != m_cells.cells)
        updateGeometry();
    m_cells = cells;
    m_full = amount >= room;
    setValue(amount, room, valueText);
}

void GaugeBar::showBytes(qint64 bytes, const QString &valueText)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cells = {};
    m_level = byteLevel(bytes);
    setValue(bytes, kByteRoom, valueText);
}

void GaugeBar::setValue(qint64 value, qint64 most, const QString &valueText)
{
    update();
    const bool changed = value != m_value || valueText != m_valueText;
    m_value = value;
    m_most = most;
    m_valueText = valueText;
    if (changed && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, double(value));
        QAccessible::updateAccessibility(&event);
    }
}

QSize GaugeBar::sizeHint() const
{
    LaneGauge gauge;
    gauge.cells = m_cells.cells;
    return {m_cells.cells > 0 ? qCeil(gauge.widthPx()) : kLeastBarPx,
        qCeil(LaneGauge::kCellHeightPx) + 1};
}

void GaugeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    const double centreY = height() / 2.0;
    if (m_cells.cells > 0) {
        paintGaugeCells(painter, 0, centreY, m_cells, m_full, theme);
        return;
    }
    QRectF bar(0, centreY - kBarHeightPx / 2, width(), kBarHeightPx);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.cardBorder);
    painter.drawRoundedRect(bar, kBarHeightPx / 2, kBarHeightPx / 2);
    if (m_level <= 0)
        return;
    bar.setWidth(qMax(kBarHeightPx, bar.width() * m_level));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(bar, kBarHeightPx / 2, kBarHeightPx / 2);
}

void paintGaugeCells(QPainter &painter, double left, double centreY, const GaugeCells &cells,
    bool full, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    for (int cell = 0; cell < cells.cells; ++cell) {
        const double x = left + cell * (LaneGauge::kCellPx + LaneGauge::kCellGapPx);
        painter.setBrush(cell >= cells.filled ? theme.cardBorder
                : full                        ? theme.warning
                                              : theme.accent);
        painter.drawRoundedRect(QRectF(x, centreY - LaneGauge::kCellHeightPx / 2,
                                    LaneGauge::kCellPx, LaneGauge::kCellHeightPx),
            kCellRadiusPx, kCellRadiusPx);
    }
}

} // namespace socketscope
