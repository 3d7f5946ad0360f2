#include "ui/lab/callform.h"

#include "ui/lab/addressform.h"
#include "ui/lab/messageform.h"
#include "ui/lab/optionform.h"
#include "ui/lab/smallforms.h"
#include "ui/lab/socketform.h"
#include "ui/theme/cardparts.h"

#include <QGridLayout>
#include <QLabel>

namespace socketscope {

namespace {

constexpr int kRowGapPx = 6;

} // namespace

CallForm *CallForm::make(Call call, QWidget *parent)
{
    switch (call) {
    case Call::Socket:
        return new SocketForm(parent);
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return new OptionForm(call, parent);
    case Call::Bind:
    case Call::Connect:
        return new AddressForm(call, parent);
    case Call::Listen:
        return new ListenForm(parent);
    case Call::Accept:
        return new AcceptForm(parent);
    case Call::Send:
    case Call::SendTo:
        return new SendForm(call, parent);
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return new ReceiveForm(parent);
    case Call::Shutdown:
        return new ShutdownForm(parent);
    default:
        return new EmptyForm(parent);
    }
}

CallForm::CallForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(kRowGapPx);
    m_grid->setVerticalSpacing(kRowGapPx);
    m_grid->setColumnStretch(1, 1);
}

void CallForm::setSurroundings(int, const QStringList &)
{ }

void CallForm::addRow(const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    if (label.isEmpty()) {
        m_grid->addWidget(field, row, 0, 1, 2);
        return;
    }
    m_grid->addWidget(fieldLabel(label, field, this), row, 0);
    const bool isSnug = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(field, row, 1, isSnug ? Qt::AlignLeft : Qt::Alignment());
}

void CallForm::finish()
{
    m_problem = problemLabel(this);
    m_grid->addWidget(m_problem, m_grid->rowCount(), 0, 1, 2);
}

void CallForm::setProblems(const QList<std::pair<QWidget *, QString>> &problems)
{
    showProblems(problems, m_problem);
    m_isValid = m_problem->text().isEmpty();
    emit changed();
}

} // namespace socketscope
