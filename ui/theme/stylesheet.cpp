#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace socketscope {

namespace {

/// A card's title against the program's font.
constexpr double kTitleScale = 1.1;

QHash<QString, QString> namedValues(const Theme &theme)
{
    const auto mix = [](const QColor &a, const QColor &b, double share) {
        return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
            float(a.greenF() * (1 - share) + b.greenF() * share),
            float(a.blueF() * (1 - share) + b.blueF() * share))
            .name();
    };
    return {
        {QStringLiteral("window"), theme.window.name()},
        {QStringLiteral("card"), theme.card.name()},
        {QStringLiteral("cardBorder"), theme.cardBorder.name()},
        {QStringLiteral("field"), theme.field.name()},
        {QStringLiteral("fieldBorder"), theme.fieldBorder.name()},
        {QStringLiteral("text"), theme.text.name()},
        {QStringLiteral("mutedText"), theme.mutedText.name()},
        {QStringLiteral("faintText"), theme.faintText.name()},
        {QStringLiteral("accent"), theme.accent.name()},
        {QStringLiteral("accentFill"), theme.accentFill.name()},
        {QStringLiteral("accentFillHover"), mix(theme.accentFill, Qt::white, 0.12)},
        {QStringLiteral("accentFillDown"), mix(theme.accentFill, Qt::black, 0.15)},
        {QStringLiteral("accentText"), theme.accentText.name()},
        {QStringLiteral("accentSoft"), theme.accentSoft.name()},
        {QStringLiteral("selection"), theme.selection.name()},
        {QStringLiteral("hover"), theme.hover.name()},
        {QStringLiteral("down"), mix(theme.hover, theme.text, 0.08)},
        {QStringLiteral("success"), theme.success.name()},
        {QStringLiteral("successSoft"), theme.successSoft.name()},
        {QStringLiteral("warning"), theme.warning.name()},
        {QStringLiteral("warningSoft"), theme.warningSoft.name()},
        {QStringLiteral("error"), theme.error.name()},
        {QStringLiteral("errorSoft"), theme.errorSoft.name()},
        {QStringLiteral("neutralSoft"), theme.receivedBubble.name()},
        {QStringLiteral("handle"), mix(theme.card, theme.text, 0.28)},
        {QStringLiteral("handleHover"), mix(theme.card, theme.text, 0.45)},
        {QStringLiteral("titleSize"),
            QString::number(QApplication::font().pointSizeF() * kTitleScale) + QLatin1String("pt")},
        {QStringLiteral("scheme"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    QFile file(QStringLiteral(":/theme/socketscope.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = namedValues(theme);
    QString sheet;
    sheet.reserve(source.size());
    qsizetype at = 0;
    while (true) { // "@name;" and "@name " alike: a name ends where its letters do
        const qsizetype mark = source.indexOf(QLatin1Char('@'), at);
        if (mark < 0)
            break;
        sheet += QStringView(source).mid(at, mark - at);
        qsizetype end = mark + 1;
        while (end < source.size() && source.at(end).isLetter())
            ++end;
        const QString name = source.mid(mark + 1, end - mark - 1);
        Q_ASSERT_X(values.contains(name), "styleSheetFor", qPrintable(name));
        sheet += values.value(name);
        at = end;
    }
    sheet += QStringView(source).mid(at);
    return sheet;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_StyleSheet))
        return; // its rules were not looked up yet: they will be by this value
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void makeCard(QWidget *widget)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(widget, kCardProperty, true);
}

} // namespace socketscope
