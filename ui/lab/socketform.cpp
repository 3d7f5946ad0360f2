#include "ui/lab/socketform.h"

#include "core/describe/argumentnames.h"
#include "core/lab/labcall.h"
#include "ui/lab/flagboxes.h"
#include "ui/lab/numberbox.h"
#include "ui/theme/plaintext.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// socket(2): first those that every system has, then those that are told of there too.
QList<int> domainsOfTheManual()
{
    QList<int> domains{AF_INET, AF_INET6, AF_UNIX};
#ifdef AF_PACKET
    domains += {
        AF_NETLINK, AF_PACKET, AF_KEY, AF_RDS, AF_X25, AF_AX25, AF_IPX, AF_APPLETALK, AF_DECnet};
#endif
    return domains;
}

} // namespace

SocketForm::SocketForm(QWidget *parent)
    : CallForm(parent)
    , m_domain(new NumberBox(tr("Domain"), domainsOfTheManual(), domainName, domainNamed, this))
    , m_type(new NumberBox(tr("Type"), {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW},
          typeName, typeNamed, this))
    , m_protocol(new NumberBox(tr("Protocol number"),
          {0, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_SCTP, IPPROTO_ICMP}, protocolName, protocolNamed,
          this))
    , m_flags(new FlagBoxes(
          {{NonBlocking, socketFlagsText(NonBlocking),
               tr("A call that would wait returns EAGAIN at once")},
              {CloseOnExec, socketFlagsText(CloseOnExec),
                  tr("The descriptor is closed when the program executes another one")}},
          2, this))
{
    addRow(tr("Domain"), m_domain);
    addRow(tr("Type"), m_type);
    addRow(tr("Protocol"), m_protocol);
    setPlainToolTip(m_protocol, tr("0 is the usual protocol of the domain and the type"));
    addRow({}, m_flags);
    finish();
    setFocusProxy(m_domain);
    for (const NumberBox *box : {m_domain, m_type, m_protocol})
        connect(box, &QComboBox::editTextChanged, this, &SocketForm::validate);
    connect(m_flags, &FlagBoxes::changed, this, &SocketForm::changed);
    validate();
}

void SocketForm::fill(LabCall &call) const
{
    call.domain = m_domain->number().value_or(call.domain);
    call.type = m_type->number().value_or(call.type);
    call.protocol = m_protocol->number().value_or(call.protocol);
    call.socketFlags = quint16(m_flags->flags());
}

void SocketForm::validate()
{
    setProblems({{m_domain, m_domain->problem()}, {m_type, m_type->problem()},
        {m_protocol, m_protocol->problem()}});
}

} // namespace socketscope
