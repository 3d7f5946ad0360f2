#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace socketscope {

namespace {

/// Draws one SVG in one colour per state; the drawing's "currentColor" is replaced by it.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QByteArray &svg, const QColor &colour, const QColor &disabled)
        : m_normal(rendererFor(svg, colour))
        , m_disabled(rendererFor(svg, disabled))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        (mode == QIcon::Disabled ? m_disabled : m_normal)->render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    static std::shared_ptr<QSvgRenderer> rendererFor(QByteArray svg, const QColor &colour)
    {
        svg.replace("currentColor", colour.name().toLatin1());
        return std::make_shared<QSvgRenderer>(svg);
    }

    std::shared_ptr<QSvgRenderer> m_normal;
    std::shared_ptr<QSvgRenderer> m_disabled;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    return colouredIcon(name, theme.text,
        theme.dark ? theme.fieldBorder.lighter(140) : theme.fieldBorder.darker(110));
}

QIcon colouredIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(
        new LineIconEngine(file.readAll(), colour, disabled.isValid() ? disabled : colour));
}

QIcon programIcon()
{
    return colouredIcon(QStringLiteral("socketscope"), Qt::black);
}

} // namespace socketscope
