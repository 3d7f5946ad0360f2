#include "ui/window/replayform.h"

#include "core/replay/replaytext.h"
#include "core/store/recording.h"
#include "core/tls/certificate.h"
#include "ui/panes/portfield.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace socketscope {

namespace {

constexpr int kRowGapPx = 8;
constexpr int kColumnGapPx = 12;
constexpr int kMsPerSecond = 1000;

QBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kColumnGapPx);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // fields keep their height
    return layout;
}

} // namespace

ReplayForm::ReplayForm(const Recording &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_asClient(new QRadioButton(tr("the &client, against a real server"), this))
    , m_asServer(new QRadioButton(tr("the ser&ver, for real clients"), this))
    , m_choice(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new PortField(0, this))
    , m_timing(new QComboBox(this))
    , m_patience(new QSpinBox(this))
    , m_stops(new QCheckBox(tr("Stop at the &first divergence"), this))
    , m_zeros(new QCheckBox(tr("Send &zeros for data not kept"), this))
    , m_addressLabel(fieldLabel({}, m_host, this))
    , m_trust(new QLineEdit(this))
    , m_trustLabel(fieldLabel(tr("T&rust"), m_trust, this))
{
    m_choice->setAccessibleName(tr("Recorded connection"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->setAccessibleName(tr("Peer host"));
    m_port->setAccessibleName(tr("Peer port"));
    m_trust->setAccessibleName(tr("Trusted fingerprint"));
    m_trust->setPlaceholderText(tr("The certificate of the recorded server"));
    setPlainToolTip(m_trust,
        tr("The SHA-256 fingerprint of the server's certificate, if it is another one than in the "
           "record."));
    m_timing->setAccessibleName(tr("Timing"));
    m_timing->addItem(tr("as soon as the peer has answered"), int(ReplayTiming::Peer));
    m_timing->addItem(tr("with the recorded pauses"), int(ReplayTiming::Recorded));
    m_patience->setAccessibleName(tr("Patience"));
    m_patience->setRange(1, limits::kMaxReplayTimeoutMs / kMsPerSecond);
    m_patience->setValue(limits::kReplayTimeoutMs / kMsPerSecond);
    m_patience->setSuffix(tr(" s"));
    setPlainToolTip(m_patience,
        tr("How long the peer may do nothing before the replay ends. A first client may take its "
           "time."));
    setPlainToolTip(m_zeros,
        tr("The oldest data of a long session may have been dropped; without this such a session "
           "is not replayed."));

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kColumnGapPx);
    grid->setVerticalSpacing(kRowGapPx);
    grid->setColumnStretch(1, 1);
    auto add = [grid, line = 0](QLabel *label, QWidget *field) mutable {
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    };
    add(fieldLabel(tr("Take over"), nullptr, this), roleRow());
    add(fieldLabel(tr("C&onnection"), m_choice, this), m_choice);
    add(m_addressLabel, addressRow());
    add(m_trustLabel, m_trust);
    add(fieldLabel(tr("Se&nd"), m_timing, this), m_timing);
    add(fieldLabel(tr("&Give up after"), m_patience, this), optionRow());

    connect(m_asServer, &QRadioButton::toggled, this, &ReplayForm::offerChoices);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReplayForm::takeAddress);
    connect(m_host, &QLineEdit::textChanged, this, &ReplayForm::changed);
    connect(m_trust, &QLineEdit::textChanged, this, &ReplayForm::changed);
    connect(m_port, &QLineEdit::textChanged, this, &ReplayForm::changed);
    m_asClient->setChecked(true);
    offerChoices();
}

QWidget *ReplayForm::roleRow()
{
    auto *row = new QWidget(this);
    QBoxLayout *layout = rowLayout(row);
    layout->addWidget(m_asClient);
    layout->addWidget(m_asServer);
    layout->addStretch();
    return row;
}

QWidget *ReplayForm::addressRow()
{
    auto *row = new QWidget(this);
    QBoxLayout *layout = rowLayout(row);
    layout->addWidget(m_host, 1);
    layout->addWidget(fieldLabel(tr("&Port"), m_port, row));
    layout->addWidget(m_port);
    return row;
}

QWidget *ReplayForm::optionRow()
{
    auto *row = new QWidget(this);
    QBoxLayout *layout = rowLayout(row);
    layout->addWidget(m_patience);
    layout->addWidget(m_stops);
    layout->addWidget(m_zeros);
    layout->addStretch();
    return row;
}

void ReplayForm::offerChoices()
{
    m_choices = replayChoices(m_record, role());
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const ReplayChoice &choice : m_choices)
        m_choice->addItem(choiceText(choice, role()));
    m_choice->setEnabled(m_choices.size() > 1);
    m_addressLabel->setText(role() == ReplayRole::Client ? tr("&Server") : tr("Li&sten on"));
    takeAddress();
}

void ReplayForm::takeAddress()
{
    if (const ReplayChoice *chosen = choice()) {
        m_host->setText(chosen->address.hostText());
        m_port->setPort(chosen->address.port());
        m_port->setEnabled(!isUnix(protocol()));
    }
    m_trust->setVisible(asksForTrust());
    m_trustLabel->setVisible(asksForTrust());
    emit changed();
}

ReplayRole ReplayForm::role() const
{
    return m_asServer->isChecked() ? ReplayRole::Server : ReplayRole::Client;
}

const ReplayChoice *ReplayForm::choice() const
{
    const auto index = size_t(qMax(0, m_choice->currentIndex()));
    return index < m_choices.size() ? &m_choices[index] : nullptr;
}

Protocol ReplayForm::protocol() const
{
    return choice() ? choice()->protocol : Protocol::Tcp;
}

bool ReplayForm::asksForTrust() const
{
    return protocol() == Protocol::Tls && role() == ReplayRole::Client;
}

ReplaySettings ReplayForm::settings() const
{
    ReplaySettings settings;
    settings.target = EndpointUrl{protocol(), m_host->text().trimmed(), m_port->port().value_or(0)};
    if (asksForTrust())
        settings.tls.fingerprint = m_trust->text().trimmed();
    settings.timing = ReplayTiming(m_timing->currentData().toInt());
    settings.timeoutMs = m_patience->value() * kMsPerSecond;
    settings.stopsAtDivergence = m_stops->isChecked();
    settings.fillsWithZeros = m_zeros->isChecked();
    return settings;
}

QString ReplayForm::problem() const
{
    if (!choice())
        return whyNothingToReplay(m_record);
    if (m_host->text().trimmed().isEmpty())
        return tr("An address is needed, such as 127.0.0.1 for this computer.");
    if (isUnix(protocol()))
        return {};
    if (asksForTrust() && !m_trust->text().trimmed().isEmpty()
        && digestFromText(m_trust->text()).isEmpty())
        return tr("A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.");
    if (role() == ReplayRole::Client && m_port->port() == 0)
        return tr("The port that the server listens on is needed.");
    return m_port->problem();
}

} // namespace socketscope
