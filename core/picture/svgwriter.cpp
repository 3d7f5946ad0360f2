#include "core/picture/svgwriter.h"

#include "core/picture/svgbars.h"
#include "core/picture/svgshapes.h"
#include "core/picture/xmltext.h"
#include "core/timeline/framebuilder.h"

#include <QSet>

#include <cmath>

namespace socketscope {

namespace {

constexpr double kTitlePx = 15;
constexpr double kLabelPx = 13;
constexpr double kSmallPx = 11.3;
constexpr double kHeadingTextPx = 10.7;
constexpr double kStatePx = 9.3;
constexpr double kSmallLetterPx = 6; ///< of the axis, on the average
constexpr double kLegendLetterPx = 6.6;
constexpr double kLabelLetterPx = 6.9;
constexpr double kHeadingX = 14;
constexpr double kChevronX = 5;
constexpr double kArrowGap = 9; ///< from a mark's centre
constexpr double kArrowHead = 4.5;
constexpr const char *kPaleOpacity = "0.25";

QString elided(const QString &text, double widthPx)
{
    const auto room = qsizetype(widthPx / kLabelLetterPx);
    if (text.size() <= room || room < 3)
        return text;
    return text.left((room - 1) / 2) + QChar(0x2026) + text.right(room / 2);
}

} // namespace

SvgWriter::SvgWriter(const PictureContent &content, const PicturePalette &palette)
    : m_content(content)
    , m_frame(content.frame)
    , m_palette(palette)
{ }

QByteArray SvgWriter::write()
{
    writeHead();
    writeDefinitions();
    writeCaption();
    const double left = PictureContent::kMarginPx;
    const double top = left + PictureContent::kCaptionPx + PictureContent::kAxisPx;
    m_out << "<g transform=\"translate(" << svgNumber(left) << ',' << svgNumber(top) << ")\">\n";
    writeLabels();
    m_out << "<g transform=\"translate(" << svgNumber(m_content.labelWidthPx) << ",0)\">\n";
    writeAxis();
    m_out << "<g clip-path=\"url(#plot)\">\n";
    writeBands();
    writeColumns(m_frame.paleColumns, kPaleOpacity);
    writeColumns(m_frame.columns, nullptr);
    writeArrows();
    writeMarks();
    writeFlags();
    m_out << "</g>\n</g>\n</g>\n";
    writeLegend();
    m_out << "</svg>\n";
    return m_out.bytes().toByteArray();
}

void SvgWriter::writeHead()
{
    const QByteArray width = svgNumber(m_content.widthPx());
    const QByteArray height = svgNumber(m_content.heightPx());
    m_out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\""
          << width << "\" height=\"" << height << "\" viewBox=\"0 0 " << width << ' ' << height
          << "\" font-family=\"Inter, 'DejaVu Sans', Arial, sans-serif\" role=\"img\" "
             "aria-labelledby=\"title desc\">\n<title id=\"title\">"
          << xmlText(m_content.title) << "</title>\n<desc id=\"desc\">"
          << xmlText(m_content.description) << "</desc>\n<rect width=\"" << width << "\" height=\""
          << height << "\" fill=\"" << svgColour(m_palette.ground) << "\"/>\n";
}

void SvgWriter::writeDefinitions()
{
    m_out << "<defs>\n<clipPath id=\"plot\"><rect width=\"" << svgNumber(m_frame.widthPx)
          << "\" height=\"" << svgNumber(m_frame.heightPx) << "\"/></clipPath>\n";
    QSet<QByteArray> written;
    const auto define = [this, &written](Call call, bool failed, bool endOfStream) {
        const QByteArray name = svgShapeName(call, failed, endOfStream);
        if (written.contains(name))
            return;
        written.insert(name);
        m_out << "<g id=\"" << name << "\">" << svgShape(call, failed, endOfStream, m_palette)
              << "</g>\n";
    };
    for (const auto &[call, name] : PictureContent::legend())
        define(call, false, false);
    define(Call::Close, true, false);
    for (const TimelineMark &mark : m_frame.marks)
        define(mark.call, mark.failed, mark.endOfStream);
    for (int state = 0; state < kLaneStates; ++state) {
        const QByteArray colour = svgColour(m_palette.band(LaneState(state)));
        m_out << "<linearGradient id=\"fade-" << state << "\"><stop offset=\"0.3\" stop-color=\""
              << colour << "\"/><stop offset=\"1\" stop-color=\"" << colour
              << "\" stop-opacity=\"0\"/></linearGradient>\n";
    }
    m_out << "</defs>\n";
}

void SvgWriter::writeCaption()
{
    const double y = PictureContent::kMarginPx + kTitlePx;
    writeText(PictureContent::kMarginPx, y, kTitlePx, m_palette.text, m_content.title,
        " font-weight=\"600\"");
    writeText(m_content.widthPx() - PictureContent::kMarginPx, y, kSmallPx, m_palette.faintText,
        m_content.caption, " text-anchor=\"end\"");
}

void SvgWriter::writeText(
    double x, double y, double sizePx, quint32 colour, const QString &text, const char *look)
{
    if (text.isEmpty())
        return;
    m_out << "<text x=\"" << svgNumber(x) << "\" y=\"" << svgNumber(y) << "\" font-size=\""
          << svgNumber(sizePx) << "\" fill=\"" << svgColour(colour) << '"' << look << '>'
          << xmlText(text) << "</text>\n";
}

void SvgWriter::writeLine(double x1, double y1, double x2, double y2, quint32 colour)
{
    m_out << "<path d=\"M" << svgNumber(x1) << ',' << svgNumber(y1) << 'L' << svgNumber(x2) << ','
          << svgNumber(y2) << "\" stroke=\"" << svgColour(colour) << "\"/>\n";
}

void SvgWriter::writeAxis()
{
    for (const TimelineTick &tick : m_frame.ticks) {
        const double x = std::floor(tick.x) + 0.5;
        if (x < 0 || x > m_frame.widthPx)
            continue;
        writeLine(x, tick.text.isEmpty() ? 0 : 8 - PictureContent::kAxisPx, x, m_frame.heightPx,
            tick.isBreak ? m_palette.strongGrid : m_palette.grid);
        if (x + 5 + double(tick.text.size()) * kSmallLetterPx < m_frame.widthPx)
            writeText(x + 4.5, 4 - PictureContent::kAxisPx / 2, kSmallPx,
                tick.isBreak ? m_palette.text : m_palette.mutedText, tick.text);
    }
}

void SvgWriter::writeLabels()
{
    for (size_t index = 0; index < m_frame.rows.size() && index < m_content.rows.size(); ++index) {
        const FrameRow &row = m_frame.rows[index];
        const PictureContent::Row &words = m_content.rows[index];
        const double top = double(row.top);
        const double bottom = top + double(row.height);
        if (row.socketId == 0) {
            writeHeading(row, words);
            writeLine(0, std::floor(bottom) - 0.5, m_content.labelWidthPx + m_frame.widthPx,
                std::floor(bottom) - 0.5, m_palette.grid);
            continue;
        }
        writeText(12, top + 17, kLabelPx, m_palette.text,
            elided(words.title, m_content.labelWidthPx - 22));
        writeText(12, bottom - 7, kSmallPx, m_palette.faintText, words.detail,
            " font-family=\"'JetBrains Mono', 'DejaVu Sans Mono', monospace\"");
    }
}

void SvgWriter::writeHeading(const FrameRow &row, const PictureContent::Row &words)
{
    const double middle = double(row.top + row.height / 2) + (row.folded ? -8 : 2);
    m_out << "<path fill=\"none\" stroke-width=\"1.4\" stroke-linecap=\"round\" stroke=\""
          << svgColour(m_palette.mutedText) << "\" d=\"M" << svgNumber(kChevronX) << ','
          << svgNumber(middle)
          << (row.folded ? "m-1.3,-2.6l2.6,2.6l-2.6,2.6" : "m-2.6,-1.3l2.6,2.6l2.6,-2.6")
          << "\"/>\n";
    writeText(kHeadingX, middle + 4, kHeadingTextPx, m_palette.mutedText, words.title,
        " font-weight=\"600\" letter-spacing=\"0.4\"");
    writeText(kHeadingX, middle + 21, kSmallPx, m_palette.faintText, words.detail);
}

void SvgWriter::writeBands()
{
    for (const StateBand &band : m_frame.bands) {
        const double left = qMax(-4.0, double(band.left));
        const double right = qMin(m_frame.widthPx + 4, double(band.right));
        if (right <= left)
            continue;
        const double top = double(band.y) - PictureContent::kBandPx / 2;
        m_out << "<rect x=\"" << svgNumber(left) << "\" y=\"" << svgNumber(top) << "\" width=\""
              << svgNumber(right - left) << "\" height=\"" << svgNumber(PictureContent::kBandPx)
              << "\" rx=\"4\" fill=\"";
        if (band.fading)
            m_out << "url(#fade-" << int(band.state) << ')';
        else
            m_out << svgColour(m_palette.band(band.state));
        m_out << (band.lingering ? "\" opacity=\"0.5\"/>\n" : "\"/>\n");
        if (band.labelRight >= 0)
            writeText(double(band.labelRight), double(band.y) + 3.4, kStatePx, m_palette.mutedText,
                laneStateName(band.state), " font-weight=\"600\" text-anchor=\"end\"");
    }
}

void SvgWriter::writeColumns(const std::vector<DensityColumn> &columns, const char *opacity)
{
    if (columns.empty())
        return;
    m_out << "<g";
    if (opacity)
        m_out << " opacity=\"" << opacity << '"';
    m_out << ">\n" << svgBars(columns, m_palette) << "</g>\n";
}

void SvgWriter::writeArrows()
{
    for (const TimelineArrow &arrow : m_frame.arrows) {
        const double down = arrow.toY > arrow.fromY ? 1 : -1;
        const double fromY = double(arrow.fromY) + down * kArrowGap;
        const double toY = double(arrow.toY) - down * kArrowGap;
        const double bend = (toY - fromY) / 2;
        const double fromX = double(arrow.fromX);
        const double toX = double(arrow.toX);
        const QByteArray back = svgNumber(toY - down * kArrowHead);
        m_out << "<path fill=\"none\" stroke-width=\"1.4\" stroke-linecap=\"round\" "
                 "stroke-linejoin=\"round\" stroke=\""
              << svgColour(m_palette.mark(arrow.call, false)) << "\" d=\"M" << svgNumber(fromX)
              << ',' << svgNumber(fromY) << 'C' << svgNumber(fromX) << ','
              << svgNumber(fromY + bend) << ' ' << svgNumber(toX) << ',' << svgNumber(toY - bend)
              << ' ' << svgNumber(toX) << ',' << svgNumber(toY) << 'M'
              << svgNumber(toX - kArrowHead) << ',' << back << 'L' << svgNumber(toX) << ','
              << svgNumber(toY) << 'L' << svgNumber(toX + kArrowHead) << ',' << back << "\"/>\n";
    }
}

void SvgWriter::writeMarks()
{
    for (const TimelineMark &mark : m_frame.marks) {
        m_out << "<g transform=\"translate(" << svgNumber(double(mark.x)) << ','
              << svgNumber(double(mark.y)) << ")\"";
        if (mark.pale)
            m_out << " opacity=\"" << kPaleOpacity << '"';
        m_out << '>';
        if (m_content.describeCall)
            m_out << "<title>" << xmlText(m_content.describeCall(mark.event)) << "</title>";
        m_out << "<use xlink:href=\"#" << svgShapeName(mark.call, mark.failed, mark.endOfStream)
              << "\"/></g>\n";
    }
}

void SvgWriter::writeFlags()
{
    for (const NoteFlag &flag : m_frame.flags)
        writeFlag(double(flag.x) + 3, double(flag.y) - 7);
}

void SvgWriter::writeFlag(double x, double y)
{
    m_out << "<path d=\"M" << svgNumber(x) << ',' << svgNumber(y)
          << "v-13l8.8,3.9l-8.8,3.9\" stroke-width=\"1.2\" stroke-linecap=\"round\" "
             "stroke-linejoin=\"round\" stroke=\""
          << svgColour(m_palette.flagOutline) << "\" fill=\"" << svgColour(PicturePalette::kFlag)
          << "\"/>\n";
}

void SvgWriter::writeLegend()
{
    const double y = m_content.heightPx() - PictureContent::kMarginPx - 8;
    double x = PictureContent::kMarginPx + 8;
    const auto entry = [&](const QByteArray &shape, const QString &name) {
        m_out << "<use xlink:href=\"#" << shape << "\" x=\"" << svgNumber(x) << "\" y=\""
              << svgNumber(y) << "\"/>\n";
        writeText(x + 13, y + 4, kSmallPx, m_palette.faintText, name);
        x += 36 + double(name.size()) * kLegendLetterPx;
    };
    for (const auto &[call, name] : PictureContent::legend())
        entry(svgShapeName(call, false, false), name);
    entry(svgShapeName(Call::Close, true, false), PictureContent::failedName());
    if (m_frame.flags.empty())
        return;
    writeFlag(x - 4, y + 7);
    writeText(x + 13, y + 4, kSmallPx, m_palette.faintText, PictureContent::noteName());
}

} // namespace socketscope
