#include "ui/panes/messageedit.h"

#include "core/support/limits.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>

namespace socketscope {

namespace {

constexpr int kMostLines = 5;

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &MessageEdit::fitHeight);
    fitHeight();
}

void MessageEdit::setHints(const QStringList &hints)
{
    m_hints = hints;
    fitHint();
}

void MessageEdit::fitHint()
{
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    for (const QString &hint : std::as_const(m_hints)) {
        setPlaceholderText(hint);
        if (fontMetrics().horizontalAdvance(hint) <= room)
            return;
    }
}

void MessageEdit::takeAsSent()
{
    const QString sent = text();
    if (!sent.isEmpty() && (m_history.isEmpty() || m_history.constLast() != sent))
        m_history += sent;
    while (m_history.size() > limits::kMessageHistory)
        m_history.removeFirst();
    m_place = m_history.size();
    m_unsent.clear();
    clear();
}

QString MessageEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain
        = (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    if (isReturn && plain) {
        emit sendRequested();
    } else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier)) {
        insertPlainText(QStringLiteral("\n")); // Qt's own would be U+2028
        ensureCursorVisible();
    } else if (event->key() == Qt::Key_Up && plain && isCursorAtEdge(QTextCursor::Up)
        && walkHistory(-1)) {
        event->accept();
    } else if (event->key() == Qt::Key_Down && plain && isCursorAtEdge(QTextCursor::Down)
        && walkHistory(1)) {
        event->accept();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool MessageEdit::isCursorAtEdge(QTextCursor::MoveOperation operation) const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(operation);
}

bool MessageEdit::walkHistory(int step)
{
    const qsizetype place = m_place + step;
    if (place < 0 || place > m_history.size())
        return false;
    if (m_place == m_history.size())
        m_unsent = text();
    m_place = place;
    setPlainText(place == m_history.size() ? m_unsent : m_history.at(place));
    moveCursor(QTextCursor::End);
    return true;
}

int MessageEdit::heightFor(int lines) const
{
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2;
}

void MessageEdit::fitHeight()
{
    // The document of a plain-text edit counts its height in lines.
    const int lines = qBound(1, qRound(document()->size().height()), kMostLines);
    setVerticalScrollBarPolicy(
        document()->size().height() > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightFor(lines));
}

QSize MessageEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), height()};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {60, heightFor(1)};
}

void MessageEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

void MessageEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
    fitHint();
}

} // namespace socketscope
