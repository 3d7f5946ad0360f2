#pragma once

#include "core/timeline/gaugescale.h"

#include <QWidget>

namespace socketscope {

struct Theme;

/// A small gauge: cells to be counted, or a bar. The number stands beside it in words, and screen
/// readers are told it as the value.
class GaugeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit GaugeBar(const QString &accessibleName, QWidget *parent = nullptr);

    /// `amount` of `room`, both counted.
    void showCount(quint32 amount, quint32 room, const QString &valueText);
    /// See byteLevel().
    void showBytes(qint64 bytes, const QString &valueText);

    [[nodiscard]] QString valueText() const { return m_valueText; }
    [[nodiscard]] qint64 value() const { return m_value; }
    [[nodiscard]] qint64 most() const { return m_most; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setValue(qint64 value, qint64 most, const QString &valueText);

    GaugeCells m_cells; ///< none: a bar
    bool m_full = false;
    double m_level = 0; ///< of the bar, 0 … 1
    qint64 m_value = 0;
    qint64 m_most = 0;
    QString m_valueText;
};

/// The cells of a gauge from `left` on, as high as a gauge is, about `centreY`; when it is full all
/// are in the warning colour.
void paintGaugeCells(QPainter &painter, double left, double centreY, const GaugeCells &cells,
    bool full, const Theme &theme);

} // namespace socketscope
