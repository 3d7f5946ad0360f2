#include "ui/lab/smallforms.h"

#include "core/describe/argumentnames.h"
#include "core/lab/labcall.h"
#include "core/support/limits.h"
#include "ui/lab/flagboxes.h"
#include "ui/lab/numberbox.h"
#include "ui/panes/snugspinbox.h"
#include "ui/theme/plaintext.h"

#include <sys/socket.h>

namespace socketscope {

ListenForm::ListenForm(QWidget *parent)
    : CallForm(parent)
    , m_backlog(new SnugSpinBox(0, limits::kMaxBacklog, limits::kDefaultBacklog, this))
{
    m_backlog->setAccessibleName(tr("Lab backlog"));
    setPlainToolTip(m_backlog, tr("How many connections may wait until they are accepted"));
    addRow(tr("Backlog"), m_backlog);
    finish();
    connect(m_backlog, &QSpinBox::valueChanged, this, &ListenForm::changed);
    setFocusProxy(m_backlog);
}

void ListenForm::fill(LabCall &call) const
{
    call.backlog = m_backlog->value();
}

AcceptForm::AcceptForm(QWidget *parent)
    : CallForm(parent)
    , m_flags(new FlagBoxes(
          {{NonBlocking, socketFlagsText(NonBlocking),
               tr("A call that would wait on the accepted socket returns EAGAIN at once")},
              {CloseOnExec, socketFlagsText(CloseOnExec),
                  tr("The descriptor is closed when the program executes another one")}},
          2, this))
{
    addRow({}, m_flags);
    finish();
    setFocusProxy(m_flags);
    connect(m_flags, &FlagBoxes::changed, this, &AcceptForm::changed);
}

void AcceptForm::fill(LabCall &call) const
{
    call.socketFlags = quint16(m_flags->flags());
}

ShutdownForm::ShutdownForm(QWidget *parent)
    : CallForm(parent)
    , m_how(new NumberBox(
          tr("How"), {SHUT_WR, SHUT_RD, SHUT_RDWR}, shutdownName, shutdownNamed, this))
{
    addRow(tr("How"), m_how);
    finish();
    connect(m_how, &QComboBox::editTextChanged, this, [this] {
        setProblems({{m_how, m_how->problem()}});
    });
    setFocusProxy(m_how);
}

void ShutdownForm::fill(LabCall &call) const
{
    call.how = m_how->number().value_or(call.how);
}

} // namespace socketscope
