#include "ui/sessionview/noticebar.h"

#include "ui/theme/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace socketscope {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(plainLabel({}, this))
    , m_action(new QPushButton(this))
{
    setProperty("notice", true);
    setAccessibleName(tr("Notice"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> act = m_act) // it may show another notice
            act();
    });
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showNotice(
    const QString &sentence, const QString &actionText, const std::function<void()> &act)
{
    m_act = act;
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
}

} // namespace socketscope
