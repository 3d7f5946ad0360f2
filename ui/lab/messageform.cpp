#include "ui/lab/messageform.h"

#include "core/describe/argumentnames.h"
#include "core/lab/labcall.h"
#include "core/support/limits.h"
#include "ui/lab/addressentry.h"
#include "ui/lab/addressform.h"
#include "ui/lab/flagboxes.h"
#include "ui/panes/escapededit.h"
#include "ui/panes/snugspinbox.h"
#include "ui/theme/plaintext.h"

#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr int kFlagColumns = 3;
constexpr int kUsualSize = 1024; ///< as in the labs' write-ups

const QString kNowhere = QStringLiteral("NULL");

FlagBoxes::Flag flag(int bit, const QString &meaning)
{
    return {quint32(bit), messageFlagsText(quint16(bit)), meaning};
}

QStringList destinations(int domain)
{
    switch (domain) {
    case AF_INET6:
        return {QStringLiteral("[::1]:8080"), kNowhere};
    case AF_UNIX:
        return {QStringLiteral("/tmp/socketscope.lab"), QStringLiteral("@socketscope"), kNowhere};
    default:
        return {QStringLiteral("127.0.0.1:8080"), QStringLiteral("239.1.2.3:8080"),
            QStringLiteral("255.255.255.255:8080"), kNowhere};
    }
}

} // namespace

SendForm::SendForm(Call call, QWidget *parent)
    : CallForm(parent)
    , m_text(new EscapedEdit(tr("Bytes"), this))
    , m_flags(new FlagBoxes(
          {flag(MSG_DONTWAIT, tr("If it would wait, it returns EAGAIN at once")),
              flag(MSG_OOB, tr("The last byte is sent as urgent data")),
              flag(MSG_MORE, tr("More is coming: the kernel may wait with sending")),
              flag(MSG_NOSIGNAL, tr("No signal SIGPIPE, only EPIPE, when the peer is gone")),
              flag(MSG_EOR, tr("Ends a record, where the socket knows records"))},
          kFlagColumns, this))
{
    m_text->setText(QStringLiteral("Hello"));
    m_flags->setFlags(MSG_NOSIGNAL);
    addRow(tr("Bytes"), m_text);
    connect(m_text, &QLineEdit::textChanged, this, &SendForm::validate);
    setFocusProxy(m_text);
    if (call == Call::SendTo) {
        m_address = new SocketAddressBox(tr("Destination"), destinations, this);
        addRow(tr("To"), m_address);
        connect(m_address, &QComboBox::editTextChanged, this, &SendForm::validate);
    }
    addRow({}, m_flags);
    finish();
    connect(m_flags, &FlagBoxes::changed, this, &SendForm::changed);
    validate();
}

void SendForm::setSurroundings(int domain, const QStringList &addresses)
{
    if (m_address)
        m_address->setSurroundings(domain, addresses);
}

QString SendForm::addressProblem() const
{
    if (!m_address || m_address->address() == kNowhere)
        return {};
    const Result<EndpointAddress> address = parseSocketAddress(m_address->address());
    return address ? QString() : address.error().message;
}

void SendForm::fill(LabCall &call) const
{
    call.bytes = m_text->bytes();
    call.messageFlags = m_flags->flags();
    call.address = {};
    if (!m_address || m_address->address() == kNowhere)
        return;
    if (const Result<EndpointAddress> address = parseSocketAddress(m_address->address()))
        call.address = address.value();
}

void SendForm::validate()
{
    QString problem = m_text->problem();
    if (problem.isEmpty() && m_text->bytes().size() > limits::kLabBytes)
        problem = tr("One call sends at most %Ln byte(s) here.", nullptr, int(limits::kLabBytes));
    QList<std::pair<QWidget *, QString>> problems{{m_text, problem}};
    if (m_address)
        problems.append({m_address, addressProblem()});
    setProblems(problems);
}

ReceiveForm::ReceiveForm(QWidget *parent)
    : CallForm(parent)
    , m_size(new SnugSpinBox(0, int(limits::kLabBytes), kUsualSize, this))
    , m_flags(new FlagBoxes(
          {flag(MSG_PEEK, tr("The bytes stay there for the next call to take")),
              flag(MSG_WAITALL, tr("Waits until so many bytes have come, or the end")),
              flag(MSG_DONTWAIT, tr("If it would wait, it returns EAGAIN at once")),
              flag(MSG_OOB, tr("Takes the urgent byte")),
              flag(MSG_TRUNC, tr("Returns the datagram's true length, even if it was cut off"))},
          kFlagColumns, this))
{
    m_size->setAccessibleName(tr("Size"));
    addRow(tr("Size"), m_size);
    addRow({}, m_flags);
    finish();
    connect(m_size, &QSpinBox::valueChanged, this, &ReceiveForm::changed);
    connect(m_flags, &FlagBoxes::changed, this, &ReceiveForm::changed);
    setFocusProxy(m_size);
}

void ReceiveForm::fill(LabCall &call) const
{
    call.size = quint32(m_size->value());
    call.messageFlags = m_flags->flags();
}

} // namespace socketscope
