#include "ui/panes/explaincard.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

namespace socketscope {

ExplainCard::ExplainCard(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its lines are wrapped
    setAccessibleName(tr("Explain"));
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    setStyleProperty(this, kRoleProperty, QStringLiteral("bare"));
    viewport()->setAutoFillBackground(false);
}

void ExplainCard::setCard(const CallCard &card)
{
    if (card.text() == m_card.text())
        return;
    // The same call told anew, as when a cause was found, stays where it was read.
    const int place = card.title == m_card.title ? verticalScrollBar()->value() : 0;
    m_card = card;
    fill();
    verticalScrollBar()->setValue(place);
}

void ExplainCard::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        fill(); // the headings have a colour of the theme
}

void ExplainCard::fill()
{
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    heading.setForeground(themeFor(QApplication::palette()).accent);
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const auto &[title, body] : m_card.sections()) {
        if (!cursor.atStart())
            cursor.insertText(QStringLiteral("\n"), {});
        const bool isList = body.contains(u'\n');
        cursor.insertText(title + (isList ? QStringLiteral(":\n") : QStringLiteral(": ")), heading);
        cursor.insertText(body, {});
    }
    cursor.endEditBlock();
}

} // namespace socketscope
