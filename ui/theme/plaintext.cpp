#include "ui/theme/plaintext.h"

#include <QAction>
#include <QLabel>
#include <QTextDocument>

#include <memory>

namespace socketscope {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

namespace {

/// Shows the beginning of its text where there is no room for all.
class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }

    void setWhole(const QString &text)
    {
        m_whole = text;
        setAccessibleName(text);
        updateGeometry();
        elide();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int hidden
            = fontMetrics().horizontalAdvance(m_whole) - fontMetrics().horizontalAdvance(text());
        return QLabel::sizeHint() + QSize(qMax(0, hidden), 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, QLabel::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        elide();
    }

private:
    void elide()
    {
        const int room = contentsRect().width();
        const bool isWhole = !isVisible() || fontMetrics().horizontalAdvance(m_whole) <= room;
        setText(isWhole ? m_whole : fontMetrics().elidedText(m_whole, Qt::ElideRight, room));
    }

    QString m_whole;
};

} // namespace

QLabel *elidedLabel(QWidget *parent)
{
    return new ElidedLabel(parent);
}

void setElidedText(QLabel *label, const QString &text)
{
    static_cast<ElidedLabel *>(label)->setWhole(text);
}

QLabel *selectableLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString plainToolTip(const QString &text)
{
    // As HTML only where Qt would take it for HTML: screen readers are given the tool tip as it is.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void setPlainToolTip(QAction *action, const QString &text)
{
    action->setToolTip(plainToolTip(text));
}

void setPlainWhatsThis(QWidget *widget, const QString &text)
{
    widget->setWhatsThis(plainToolTip(text));
}

QMessageBox *plainMessageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
    const QString &text, const QString &detail, QMessageBox::StandardButtons buttons)
{
    auto *box = new QMessageBox(parent);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setText(text);
    // The second text has no format of its own in Qt 6.4.
    if (!detail.isEmpty())
        box->setInformativeText(plainToolTip(detail));
    box->setStandardButtons(buttons);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

QMessageBox::StandardButton showPlainMessage(QWidget *parent, QMessageBox::Icon icon,
    const QString &title, const QString &text, const QString &detail,
    QMessageBox::StandardButtons buttons, QMessageBox::StandardButton defaultButton)
{
    const std::unique_ptr<QMessageBox> box(
        plainMessageBox(parent, icon, title, text, detail, buttons));
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    box->setDefaultButton(defaultButton);
    return QMessageBox::StandardButton(box->exec());
}

} // namespace socketscope
