#include "ui/panes/noteedit.h"

#include "core/support/limits.h"
#include "ui/theme/stylesheet.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace socketscope {

namespace {

constexpr int kMostLines = 4;
constexpr int kFramePx = 12; ///< the style sheet's border and padding, above and below

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("What is worth remembering about this call?"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    setStyleProperty(this, kRoleProperty, QStringLiteral("field"));
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::onTextChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &NoteEdit::fitHeight);
    fitHeight();
}

void NoteEdit::show(const QString &note)
{
    const QScopedValueRollback quiet(m_isTelling, false);
    m_before = note;
    if (text() != note)
        setPlainText(note);
}

void NoteEdit::begin()
{
    if (hasFocus())
        return;
    m_cameFrom = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    moveCursor(QTextCursor::End);
}

QString NoteEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void NoteEdit::onTextChanged()
{
    if (!m_isTelling)
        return;
    if (document()->characterCount() > limits::kNoteChars + 1) { // it counts an end of its own
        const QScopedValueRollback quiet(m_isTelling, false);
        setPlainText(text().left(limits::kNoteChars));
        moveCursor(QTextCursor::End);
    }
    emit written(text());
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier)
        return giveBackFocus();
    if (event->key() == Qt::Key_Escape) {
        const QString before = m_before;
        show(before);
        emit written(before);
        return giveBackFocus();
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::giveBackFocus()
{
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    m_before = text();
    QPlainTextEdit::focusInEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

int NoteEdit::heightFor(int lines) const
{
    return lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin())
        + kFramePx;
}

void NoteEdit::fitHeight()
{
    const int all = qRound(document()->size().height());
    const int lines = qBound(1, all, kMostLines);
    setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightFor(lines));
}

QSize NoteEdit::sizeHint() const
{
    return {240, height()};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {80, heightFor(1)};
}

} // namespace socketscope
