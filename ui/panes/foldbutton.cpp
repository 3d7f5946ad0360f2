#include "ui/panes/foldbutton.h"

#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace socketscope {

FoldButton::FoldButton(const Words &words, QWidget *panel, QWidget *parent)
    : QToolButton(parent)
    , m_words(words)
    , m_panel(panel)
{
    connect(this, &QToolButton::clicked, this, &FoldButton::toggleFolded);
    tell();
}

void FoldButton::setFolded(bool folded)
{
    if (m_isFolded == folded)
        return;
    m_isFolded = folded;
    m_panel->setVisible(!folded);
    tell();
}

void FoldButton::toggleFolded()
{
    setFolded(!m_isFolded);
}

void FoldButton::tell()
{
    const QString &does = m_isFolded ? m_words.unfold : m_words.fold;
    setAccessibleName(does);
    setPlainToolTip(this, does);
    setButtonIcon(this,
        m_isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
        themeFor(palette()));
}

void FoldButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell();
}

} // namespace socketscope
