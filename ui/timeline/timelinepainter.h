#pragma once

#include "core/timeline/timelineframe.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QRectF>
#include <QStringList>

#include <array>
#include <optional>

class QPainter;

namespace socketscope {

/// Sizes of the timeline in logical pixels.
namespace timelinemetrics {

inline constexpr double kAxisHeight = 30;
inline constexpr double kHeadingHeight = 28;
inline constexpr double kLaneHeight = 44;
inline constexpr double kBandHeight = 18;
inline constexpr double kWidestLabels = 138;
inline constexpr double kRingRadius = 12; ///< around the selected call

} // namespace timelinemetrics

/// U+26A0, in front of remarks.
inline constexpr QChar kWarningSign(0x26a0);

/// The words of a visible row, made when the frame is.
struct RowText
{
    QString title;
    QString detail;
    QString remark{}; ///< below its CLOSE_WAIT, with a warning sign; mostly empty
};

/// Replays a frame: neither the log nor the session is known here, and nothing is made per call.
class TimelinePainter
{
public:
    /// What lies above the picture and changes without a new frame.
    struct Overlay
    {
        const TimelineMark *selected = nullptr;
        const TimelineMark *hovered = nullptr;
        double selectedX = -1; ///< of the dashed line; below 0 for none
        quint32 selectedSocket = 0;
        bool focused = false;
        std::array<std::optional<double>, 2> cursors; ///< where A and B stand, in the plot
        QString span; ///< between both
        QStringList bubble; ///< about the hovered mark, first line in mono
    };

    TimelinePainter(const Theme &theme, const QFont &font);

    /// Paints into size; the plot begins at labelWidth and below the axis.
    void paint(QPainter &painter, QSizeF size, double labelWidth, const TimelineFrame &frame,
        const std::vector<RowText> &texts, const Overlay &overlay);
    /// What the picture will show, while there is nothing yet.
    void paintEmpty(QPainter &painter, QSizeF size, const QString &title, const QString &hint,
        const QStringList &legend) const;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// How wide the names of the lane states are.
    [[nodiscard]] std::array<float, kLaneStates> stateLabelPx() const;

private:
    void paintGrid(QPainter &painter, const TimelineFrame &frame) const;
    /// taken: keeps free of labels, in the plot's coordinates.
    void paintAxis(QPainter &painter, const TimelineFrame &frame, QRectF taken) const;
    void paintRows(QPainter &painter, const TimelineFrame &frame) const;
    void paintBands(QPainter &painter, const TimelineFrame &frame) const;
    void paintRemarks(
        QPainter &painter, const TimelineFrame &frame, const std::vector<RowText> &texts) const;
    void paintColumns(QPainter &painter, const std::vector<DensityColumn> &columns, bool pale);
    template <typename Shape>
    void fillColumns(
        QPainter &painter, const std::vector<DensityColumn> &columns, QColor color, Shape shape);
    void paintArrows(QPainter &painter, const TimelineFrame &frame, const Overlay &overlay) const;
    void paintArrow(QPainter &painter, const TimelineArrow &arrow, double fromGap, double toGap,
        bool strong) const;
    void paintMarks(QPainter &painter, const TimelineFrame &frame);
    void paintFlags(QPainter &painter, const TimelineFrame &frame) const;
    void paintDifferences(QPainter &painter, const TimelineFrame &frame) const;
    void paintOverlay(QPainter &painter, const Overlay &overlay) const;
    [[nodiscard]] QRectF spanBox(QRectF plot, const Overlay &overlay) const;
    void paintCursors(QPainter &painter, QRectF plot, const Overlay &overlay) const;
    void paintBubble(QPainter &painter, QRectF plot, const Overlay &overlay) const;
    void paintHeading(
        QPainter &painter, QRectF box, const FrameRow &row, const RowText &text) const;
    void paintLabels(QPainter &painter, double labelWidth, const TimelineFrame &frame,
        const std::vector<RowText> &texts, const Overlay &overlay) const;
    void paintWaits(QPainter &painter, const TimelineFrame &frame) const;
    void paintGauges(QPainter &painter, double labelWidth, const TimelineFrame &frame) const;
    [[nodiscard]] QColor bandColor(LaneState state) const;
    [[nodiscard]] const QPixmap &markPixmap(const TimelineMark &mark, qreal ratio);

    Theme m_theme;
    QFont m_font;
    QFont m_smallFont;
    QFont m_headingFont;
    QFont m_stateFont;
    QFont m_monoFont;
    QFont m_monoSmallFont;
    std::vector<QRect> m_rects; ///< kept for its memory
    QHash<int, QPixmap> m_marks; ///< by kind, for m_ratio
    qreal m_ratio = 0;
};

} // namespace socketscope
