#include "ui/panes/notefield.h"

#include "ui/panes/noteedit.h"
#include "ui/theme/notemark.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace socketscope {

namespace {

constexpr int kFlagPx = 16;
constexpr int kFlagTopPx = 5; ///< to the middle of the field's first line

} // namespace

NoteField::NoteField(QWidget *parent)
    : QWidget(parent)
    , m_flag(plainLabel({}, this))
    , m_edit(new NoteEdit(this))
{
    setPlainToolTip(
        m_edit, tr("A note of yours, saved with the transcript. Ctrl+Enter ends, Esc takes back."));
    m_flag->setContentsMargins(0, kFlagTopPx, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_flag, 0, Qt::AlignTop);
    row->addWidget(m_edit, 1);
    connect(m_edit, &NoteEdit::written, this,
        [this](const QString &note) { emit written(m_event, note); });
    connect(m_edit, &NoteEdit::left, this, [this] { setShown(!text().isEmpty()); });
    renewFlag();
    setVisible(false);
}

void NoteField::setNote(qsizetype event, const QString &note)
{
    const bool isWriting = m_edit->hasFocus();
    if (isWriting && event == m_event)
        return;
    m_event = event;
    m_edit->show(note);
    setShown(!note.isEmpty() || isWriting);
}

void NoteField::begin()
{
    setShown(true);
    m_edit->begin();
}

QString NoteField::text() const
{
    return m_edit->text().trimmed();
}

void NoteField::setShown(bool shown)
{
    setVisible(shown);
    emit shownChanged(shown);
}

void NoteField::renewFlag()
{
    m_flag->setPixmap(noteFlagPixmap(themeFor(palette()), kFlagPx, devicePixelRatioF()));
}

void NoteField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renewFlag();
}

} // namespace socketscope
