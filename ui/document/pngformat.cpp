#include "ui/document/pngformat.h"

#include "core/picture/sessionpicture.h"
#include "core/support/textbuffer.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinepicture.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cerrno>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PngFormat)
};

} // namespace

PngFormat::PngFormat(const Recording &recording, const TranscriptExtent &extent, QFont font)
    : m_recording(recording)
    , m_extent(extent)
    , m_font(std::move(font))
{ }

void PngFormat::appendEnd(TextBuffer &out)
{
    const QImage image = paintPicture(
        sessionPicture(m_recording, {m_extent.callCount, m_extent.notes, m_extent.choice}),
        themeFor(lightPalette()), m_font);
    QBuffer bytes;
    if (!image.isNull() && image.save(&bytes, "PNG"))
        out << bytes.data();
    else
        m_outcome
            = Error{ENOMEM, Text::tr("There is not enough memory for a picture of this size.")};
}

} // namespace socketscope
