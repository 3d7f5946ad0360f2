#include "core/picture/svgpicture.h"

#include "core/picture/svgwriter.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

constexpr double kLetterPx = 6.9; ///< of the labels' font, on the average

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace

double PictureContent::labelWidthFor(const std::vector<Row> &rows)
{
    qsizetype letters = 0;
    for (const Row &row : rows)
        letters = qMax(letters, row.title.size());
    return qBound(kLabelWidthPx, double(letters) * kLetterPx + 24, kMostLabelWidthPx);
}

std::vector<std::pair<Call, QString>> PictureContent::legend()
{
    return {{Call::Socket, Text::tr("socket")}, {Call::Bind, Text::tr("bind")},
        {Call::Listen, Text::tr("listen")}, {Call::Accept, Text::tr("accept, connect")},
        {Call::Send, Text::tr("send")}, {Call::Recv, Text::tr("recv")},
        {Call::Shutdown, Text::tr("shutdown")}, {Call::Close, Text::tr("close")}};
}

QString PictureContent::failedName()
{
    return Text::tr("failed call");
}

QString PictureContent::noteName()
{
    return Text::tr("note");
}

QByteArray svgPicture(const PictureContent &content, const PicturePalette &palette)
{
    return SvgWriter(content, palette).write();
}

} // namespace socketscope
