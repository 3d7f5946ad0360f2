#include "ui/lab/callbuttons.h"

#include "ui/theme/callmark.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace socketscope {

namespace {

constexpr int kColumns = 4;
constexpr int kGapPx = 3;
constexpr int kMarkPx = 10;

} // namespace

const QList<Call> &labCalls()
{
    static const QList<Call> calls{Call::Socket, Call::SetSockOpt, Call::Bind, Call::Listen,
        Call::Connect, Call::Accept, Call::Send, Call::SendTo, Call::Recv, Call::RecvFrom,
        Call::RecvMsg, Call::Shutdown, Call::Close, Call::GetSockName, Call::GetPeerName,
        Call::GetSockOpt};
    return calls;
}

CallButtons::CallButtons(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(kGapPx);
    int place = 0;
    for (const Call call : labCalls()) {
        const QString name = QLatin1StringView(callName(call));
        auto *button = new QPushButton(name, this);
        button->setCheckable(true);
        button->setIconSize(QSize(kMarkPx, kMarkPx));
        setStyleProperty(button, kRoleProperty, QStringLiteral("call"));
        setPlainToolTip(button, tr("Choose %1() and its arguments").arg(name));
        m_group->addButton(button, int(call));
        grid->addWidget(button, place / kColumns, place % kColumns);
        grid->setColumnStretch(place % kColumns, 1);
        ++place;
    }
    setCall(Call::Socket);
    setFocusProxy(m_group->checkedButton());
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen)
            return;
        setFocusProxy(m_group->button(id));
        emit chosen(Call(id));
    });
    updateIcons();
}

void CallButtons::setCall(Call call)
{
    if (QAbstractButton *button = m_group->button(int(call)))
        button->setChecked(true);
}

Call CallButtons::call() const
{
    return Call(m_group->checkedId());
}

void CallButtons::updateIcons()
{
    const Theme theme = themeFor(palette());
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setIcon(callMarkIcon(Call(m_group->id(button)), false, theme, kMarkPx));
}

void CallButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace socketscope
