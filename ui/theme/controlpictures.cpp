#include "ui/theme/controlpictures.h"

#include <QFontMetrics>

#include <algorithm>

namespace socketscope {

namespace {

constexpr char16_t kFirst = 0x2400; ///< the picture of NUL; the others follow in order
constexpr char16_t kDelete = 0x2421;
constexpr int kDeleteByte = 0x7f;

bool isControlPicture(QChar character)
{
    return character >= kFirst && character <= kDelete;
}

} // namespace

QString escapeOfControlPicture(QChar picture)
{
    const int byte = picture == kDelete ? kDeleteByte : picture.unicode() - kFirst;
    switch (byte) {
    case 0:
        return QStringLiteral("\\0");
    case '\t':
        return QStringLiteral("\\t");
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case 0x1b:
        return QStringLiteral("\\e");
    default:
        return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
}

QString drawableControls(const QString &text, const QFontMetrics &metrics)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), isControlPicture);
    if (first == text.cend() || metrics.inFont(*first))
        return text;
    QString drawable = text.left(first - text.cbegin());
    for (auto character = first; character != text.cend(); ++character) {
        if (isControlPicture(*character))
            drawable += escapeOfControlPicture(*character);
        else
            drawable += *character;
    }
    return drawable;
}

} // namespace socketscope
