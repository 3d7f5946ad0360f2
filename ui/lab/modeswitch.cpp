#include "ui/lab/modeswitch.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace socketscope {

ModeSwitch::ModeSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Mode"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    const auto add = [this, row](LeftMode mode, const QString &text, const QString &toolTip,
                         const QString &segment) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(mode == LeftMode::Guided);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setPlainToolTip(button, toolTip);
        setStyleProperty(button, kRoleProperty, QStringLiteral("segment"));
        setStyleProperty(button, kSegmentProperty, segment);
        m_group->addButton(button, int(mode));
        row->addWidget(button);
    };
    add(LeftMode::Guided, tr("Guided"), tr("A server and clients that make their calls themselves"),
        QStringLiteral("first"));
    add(LeftMode::Lab, tr("Lab"), tr("Make sockets and press their calls one by one"),
        QStringLiteral("last"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen)
            emit modeChanged(LeftMode(id));
    });
}

void ModeSwitch::setMode(LeftMode mode)
{
    m_group->button(int(mode))->setChecked(true);
}

LeftMode ModeSwitch::mode() const
{
    return LeftMode(m_group->checkedId());
}

} // namespace socketscope
