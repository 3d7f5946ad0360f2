#pragma once

#include "core/picture/picturepalette.h"
#include "core/timeline/timelineframe.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace socketscope {

/// What an exported picture of the timeline shows: a frame and its words.
struct PictureContent
{
    /// The words in front of a row of the frame.
    struct Row
    {
        QString title;
        QString detail;
    };

    TimelineFrame frame;
    std::vector<Row> rows; ///< as many as the frame's
    double labelWidthPx = kLabelWidthPx;
    QString title; ///< "Socketscope session of …"
    QString caption; ///< which calls are shown
    QString description; ///< for those who do not see the picture
    /// A call in words, by its index in the log; none if empty. May be asked in any thread.
    std::function<QString(quint32)> describeCall;

    /// Sizes in pixels, as those of the timeline on the screen.
    static constexpr double kMarginPx = 16;
    static constexpr double kCaptionPx = 34;
    static constexpr double kAxisPx = 30;
    static constexpr double kHeadingPx = 28;
    static constexpr double kLanePx = 44;
    static constexpr double kBandPx = 18;
    static constexpr double kLegendPx = 40;
    static constexpr double kLeastWidthPx = 850; ///< room for the legend
    static constexpr double kLabelWidthPx = 138;
    static constexpr double kMostLabelWidthPx = 320;

    /// Room that the labels need, judged by their letters.
    [[nodiscard]] static double labelWidthFor(const std::vector<Row> &rows);
    /// Of the whole picture.
    [[nodiscard]] double widthPx() const
    {
        return qMax(kLeastWidthPx, frame.widthPx + labelWidthPx + 2 * kMarginPx);
    }
    [[nodiscard]] double heightPx() const
    {
        return frame.heightPx + kCaptionPx + kAxisPx + kLegendPx + 2 * kMarginPx;
    }
    /// The calls whose marks the legend explains, in the order in which a session makes them.
    [[nodiscard]] static std::vector<std::pair<Call, QString>> legend();
    [[nodiscard]] static QString failedName();
    [[nodiscard]] static QString noteName();
};

/// The picture as a standalone SVG 1.1 document: nothing in it is loaded from elsewhere, and all
/// text is escaped. Its size grows with the frame alone.
[[nodiscard]] QByteArray svgPicture(const PictureContent &content, const PicturePalette &palette);

} // namespace socketscope
