#include "ui/lab/addressform.h"

#include "core/lab/labcall.h"
#include "ui/lab/addressentry.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <sys/socket.h>

namespace socketscope {

namespace {

const QString kUnspecified = QStringLiteral("AF_UNSPEC");

QStringList placesToBind(int domain)
{
    switch (domain) {
    case AF_INET6:
        return {QStringLiteral("[::1]:0"), QStringLiteral("[::1]:8080"), QStringLiteral("[::]:0")};
    case AF_UNIX:
        return {QStringLiteral("/tmp/socketscope.lab"), QStringLiteral("@socketscope")};
    default:
        return {QStringLiteral("127.0.0.1:0"), QStringLiteral("127.0.0.1:8080"),
            QStringLiteral("0.0.0.0:0")};
    }
}

QStringList placesToConnect(int domain)
{
    switch (domain) {
    case AF_INET6:
        return {QStringLiteral("[::1]:8080"), kUnspecified};
    case AF_UNIX:
        return {
            QStringLiteral("/tmp/socketscope.lab"), QStringLiteral("@socketscope"), kUnspecified};
    default:
        return {QStringLiteral("127.0.0.1:8080"), kUnspecified};
    }
}

} // namespace

SocketAddressBox::SocketAddressBox(const QString &accessibleName, Samples samples, QWidget *parent)
    : QComboBox(parent)
    , m_samples(samples)
{
    setEditable(true);
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setSurroundings(AF_INET, {});
}

void SocketAddressBox::setSurroundings(int domain, const QStringList &addresses)
{
    QStringList offered = addresses + m_samples(domain);
    offered.removeDuplicates();
    if (offered == m_offered)
        return;
    const QString before = currentText();
    const bool isTyped = !before.isEmpty() && before != m_proposed;
    m_typed.insert(m_domain, isTyped ? before : QString());
    const QString typed = m_typed.value(domain);
    m_offered = offered;
    m_domain = domain;
    m_proposed = offered.value(0);
    {
        const QSignalBlocker quiet(this); // the text is told once, below
        clear();
        addItems(m_offered);
        setEditText(typed.isEmpty() ? m_proposed : typed);
    }
    if (currentText() != before)
        emit editTextChanged(currentText());
}

AddressForm::AddressForm(Call call, QWidget *parent)
    : CallForm(parent)
    , m_call(call)
    , m_address(new SocketAddressBox(
          tr("Address"), call == Call::Bind ? placesToBind : placesToConnect, this))
{
    addRow(tr("Address"), m_address);
    finish();
    connect(m_address, &QComboBox::editTextChanged, this, &AddressForm::validate);
    setFocusProxy(m_address);
    validate();
}

void AddressForm::setSurroundings(int domain, const QStringList &addresses)
{
    m_address->setSurroundings(domain, m_call == Call::Connect ? addresses : QStringList());
}

bool AddressForm::isUnspecified() const
{
    return m_call == Call::Connect && m_address->address() == kUnspecified;
}

void AddressForm::fill(LabCall &call) const
{
    const Result<EndpointAddress> address = parseSocketAddress(m_address->address());
    call.address = !isUnspecified() && address ? address.value() : EndpointAddress();
}

void AddressForm::validate()
{
    const Result<EndpointAddress> address = parseSocketAddress(m_address->address());
    setProblems({{m_address, isUnspecified() || address ? QString() : address.error().message}});
}

} // namespace socketscope
