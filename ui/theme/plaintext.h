#pragma once

#include <QMessageBox>
#include <QString>

class QAction;
class QLabel;
class QWidget;

namespace socketscope {

/// Qt guesses from the first characters whether a label's, tool tip's or message box's text is
/// HTML. What a peer sent, and what a person typed, never is; so all of these are made here.

[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// A label that wraps and from which text can be copied by mouse and keyboard.
[[nodiscard]] QLabel *selectableLabel(const QString &text = {}, QWidget *parent = nullptr);

/// A label that ends in "…" where it has no room for all that setElidedText() gives it.
[[nodiscard]] QLabel *elidedLabel(QWidget *parent = nullptr);
void setElidedText(QLabel *label, const QString &text);

/// The text in a form that tool tips show letter by letter; for Qt::ToolTipRole.
[[nodiscard]] QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text);
void setPlainWhatsThis(QWidget *widget, const QString &text);

/// Asks or tells in a box of its own and returns the button that was chosen.
QMessageBox::StandardButton showPlainMessage(QWidget *parent, QMessageBox::Icon icon,
    const QString &title, const QString &text, const QString &detail = {},
    QMessageBox::StandardButtons buttons = QMessageBox::Ok,
    QMessageBox::StandardButton defaultButton = QMessageBox::NoButton);
/// The same box, not yet shown, for callers that rename buttons or do not block. Deletes itself
/// when closed if it is shown with open().
[[nodiscard]] QMessageBox *plainMessageBox(QWidget *parent, QMessageBox::Icon icon,
    const QString &title, const QString &text, const QString &detail = {},
    QMessageBox::StandardButtons buttons = QMessageBox::Ok);

} // namespace socketscope
