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
