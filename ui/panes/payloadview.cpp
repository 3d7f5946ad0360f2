#include "ui/panes/payloadview.h"

#include "core/payload/hexdump.h"
#include "core/payload/textdecoder.h"
#include "ui/theme/controlpictures.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QTextCursor>

namespace socketscope {

namespace {

constexpr qsizetype kFirstLines = 64; ///< more than a pane shows; 0.4 ms
constexpr qsizetype kLinesPerSlice = 128; ///< about 1 ms

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    setFont(monoFont());
    setStyleProperty(this, kRoleProperty, QStringLiteral("bare"));
    viewport()->setAutoFillBackground(false);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PayloadView::fillOn);
}

PayloadView::~PayloadView() = default;

void PayloadView::setPayload(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    begin();
}

void PayloadView::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    begin();
}

void PayloadView::begin()
{
    m_timer.stop();
    clear();
    m_nextLine = 0;
    setLineWrapMode(m_form == Form::Text ? WidgetWidth : NoWrap);
    if (m_form == Form::Text) {
        setPlainText(drawableControls(wholeText(), fontMetrics()));
        return;
    }
    fillHexLines(kFirstLines);
    moveCursor(QTextCursor::Start);
    if (m_nextLine < hexLineCount(m_bytes.size()))
        m_timer.start();
}

void PayloadView::fillOn()
{
    fillHexLines(kLinesPerSlice);
    if (m_nextLine >= hexLineCount(m_bytes.size()))
        m_timer.stop();
}

void PayloadView::fillHexLines(qsizetype count)
{
    const Theme theme = themeFor(QApplication::palette());
    QTextCharFormat quiet;
    quiet.setForeground(theme.faintText);
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    const qsizetype end = qMin(m_nextLine + count, hexLineCount(m_bytes.size()));
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (; m_nextLine < end; ++m_nextLine) {
        const HexLine line = hexLine(m_bytes, m_nextLine);
        const QString lead = m_nextLine == 0 ? QString() : QStringLiteral("\n");
        cursor.insertText(lead + line.offset, quiet);
        cursor.insertText(
            QStringLiteral("  ") + line.bytes + QStringLiteral("  ") + line.text, plain);
    }
    cursor.endEditBlock();
}

QString PayloadView::wholeText() const
{
    if (m_form == Form::Hex)
        return hexDump(m_bytes, 0, hexLineCount(m_bytes.size()));
    TextDecoder decoder;
    const QString text = decoder.decode(m_bytes);
    return text + decoder.finish();
}

void PayloadView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        begin();
}

} // namespace socketscope
