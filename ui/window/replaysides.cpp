#include "ui/window/replaysides.h"

#include "core/replay/replaytext.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kGapPx = 8;
constexpr int kColumnGapPx = 16;
constexpr int kInsetPx = 6; ///< between the frame and the bytes
constexpr qsizetype kOffsetChars = 10; ///< "00000010" and two blanks
constexpr qsizetype kTextColumn = kOffsetChars + kReplayLineBytes * 3 - 1 + 2;

/// Colours from `first` on `count` characters of a line.
QTextEdit::ExtraSelection marked(
    const QTextBlock &line, qsizetype first, qsizetype count, const QColor &ground)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(line);
    selection.cursor.setPosition(line.position() + int(first));
    selection.cursor.setPosition(
        line.position() + int(qMin<qsizetype>(first + count, line.length() - 1)),
        QTextCursor::KeepAnchor);
    selection.format.setBackground(ground);
    return selection;
}

/// Makes room for so many whole lines of a dump.
void fitLines(QPlainTextEdit &view, qsizetype count)
{
    const QFontMetrics metrics(view.font());
    const int margins = 2 * int(view.document()->documentMargin());
    view.setFixedHeight(metrics.lineSpacing() * int(count) + margins);
    view.setMinimumWidth(
        metrics.horizontalAdvance(QString(kTextColumn + kReplayLineBytes + 1, u'0')) + margins);
}

/// What of `mine` the other side has not, byte by byte.
QList<QTextEdit::ExtraSelection> marksFor(
    const QPlainTextEdit &view, const QByteArray &mine, const QByteArray &other)
{
    const QColor ground = themeFor(view.palette()).errorSoft;
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype index = 0; index < mine.size(); ++index) {
        if (index < other.size() && mine[index] == other[index])
            continue;
        const QTextBlock line = view.document()->findBlockByNumber(int(index / kReplayLineBytes));
        const qsizetype column = index % kReplayLineBytes;
        marks.append(marked(line, kOffsetChars + column * 3, 2, ground));
        marks.append(marked(line, kTextColumn + column, 1, ground));
    }
    return marks;
}

} // namespace

ReplaySides::ReplaySides(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kColumnGapPx);
    grid->setVerticalSpacing(kGapPx);
    m_record = makeSide(0, tr("Record"), tr("Show in the &record"));
    m_live = makeSide(1, tr("Now"), tr("Show in the &live session"));
    connect(m_record.button, &QPushButton::clicked, this, &ReplaySides::recordWanted);
    connect(m_live.button, &QPushButton::clicked, this, &ReplaySides::liveWanted);
}

ReplaySides::Side ReplaySides::makeSide(int column, const QString &title, const QString &button)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *frame = new QFrame(this);
    setStyleProperty(frame, kRoleProperty, QStringLiteral("inset"));
    auto *inset = new QVBoxLayout(frame);
    inset->setContentsMargins(kInsetPx, kInsetPx, kInsetPx, kInsetPx);
    Side side{
        selectableLabel({}, this), frame, new QPlainTextEdit(frame), new QPushButton(button, this)};
    inset->addWidget(side.bytes);
    side.call->setAccessibleName(tr("%1: call").arg(title));
    side.call->setFont(monoFont());
    side.bytes->setAccessibleName(tr("%1: bytes").arg(title));
    side.bytes->setReadOnly(true);
    side.bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    side.bytes->setTabChangesFocus(true);
    side.bytes->setFont(monoFont());
    side.bytes->setFrameShape(QFrame::NoFrame);
    side.bytes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side.bytes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleProperty(side.bytes, kRoleProperty, QStringLiteral("bare"));
    grid->addWidget(titleLabel(title, this), 0, column);
    grid->addWidget(side.call, 1, column, Qt::AlignTop);
    grid->addWidget(side.frame, 2, column);
    grid->addWidget(side.button, 3, column, Qt::AlignLeft);
    grid->setColumnStretch(column, 1);
    return side;
}

void ReplaySides::show(
    const ReplayDivergence &divergence, const QString &recordCall, const QString &liveCall)
{
    m_divergence = divergence;
    QStringList recordLines;
    QStringList liveLines;
    for (const ReplayLine &line : sideBySide(divergence)) {
        const QString gap = QStringLiteral("  ");
        recordLines.append(line.position + gap + line.recordHex + gap + line.recordText);
        liveLines.append(line.position + gap + line.nowHex + gap + line.nowText);
    }
    m_record.bytes->setPlainText(recordLines.join(u'\n'));
    m_live.bytes->setPlainText(liveLines.join(u'\n'));
    const auto present
        = [&recordLines](const Side &side, const QString &call, const QString &none) {
              side.call->setText(call.isEmpty() ? none : call);
              side.button->setEnabled(!call.isEmpty());
              fitLines(*side.bytes, recordLines.size());
              side.frame->setVisible(!recordLines.isEmpty());
          };
    present(m_record, recordCall, tr("No call was recorded here."));
    present(m_live, liveCall, tr("No call was made here."));
    mark();
    setVisible(true);
}

void ReplaySides::mark()
{
    const auto &[expected, got] = std::tie(m_divergence.expected, m_divergence.got);
    m_record.bytes->setExtraSelections(marksFor(*m_record.bytes, expected, got));
    m_live.bytes->setExtraSelections(marksFor(*m_live.bytes, got, expected));
}

void ReplaySides::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace socketscope
