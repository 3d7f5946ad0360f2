#pragma once

#include "core/picture/svgpicture.h"
#include "core/support/textbuffer.h"

namespace socketscope {

/// Writes one picture, layer by layer in the order in which the screen's painter paints.
class SvgWriter
{
public:
    SvgWriter(const PictureContent &content, const PicturePalette &palette);

    [[nodiscard]] QByteArray write();

private:
    void writeHead();
    void writeDefinitions();
    void writeCaption();
    void writeAxis();
    void writeLabels();
    void writeHeading(const FrameRow &row, const PictureContent::Row &words);
    void writeBands();
    /// `opacity`: null for none.
    void writeColumns(const std::vector<DensityColumn> &columns, const char *opacity);
    void writeArrows();
    void writeMarks();
    void writeFlags();
    void writeFlag(double x, double y);
    void writeLegend();
    /// `look`: further attributes.
    void writeText(double x, double y, double sizePx, quint32 colour, const QString &text,
        const char *look = "");
    void writeLine(double x1, double y1, double x2, double y2, quint32 colour);

    const PictureContent &m_content;
    const TimelineFrame &m_frame;
    const PicturePalette &m_palette;
    TextBuffer m_out;
};

} // namespace socketscope
