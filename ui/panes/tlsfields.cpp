#include "ui/panes/tlsfields.h"

#include "core/tls/certificate.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/taborder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace socketscope {

namespace {

constexpr int kGapPx = 6;
constexpr int kLabelGapPx = 7; ///< as the forms around it
const QString kChoiceKey = QStringLiteral("tlsChoice");
const QString kFirstKey = QStringLiteral("tlsFirst");
const QString kSecondKey = QStringLiteral("tlsSecond");
const QString kNameKey = QStringLiteral("tlsName");

/// What the choice box offers, by its index.
enum ServerChoice
{
    OwnCertificate,
    CertificateFiles
};
enum ClientChoice
{
    SystemAuthorities,
    AuthorityFile,
    OneFingerprint
};

} // namespace

TlsFields::TlsFields(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{ }

void TlsFields::setVisible(bool visible)
{
    if (visible)
        make();
    QWidget::setVisible(visible);
}

void TlsFields::make()
{
    if (m_choice)
        return;
    m_choice = new QComboBox(this);
    m_problem = problemLabel(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(kGapPx);
    grid->setHorizontalSpacing(kLabelGapPx);
    grid->setColumnStretch(1, 1);
    if (m_side == Side::Server)
        buildServer();
    else
        buildClient();
    grid->addWidget(m_problem, 4, 1);
    tabInto(m_tabFrom, this);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TlsFields::showChoice);
    showChoice();
}

QLineEdit *TlsFields::makeEdit(const QString &accessibleName, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &TlsFields::validate);
    connect(edit, &QLineEdit::returnPressed, this, &TlsFields::submitted);
    return edit;
}

QWidget *TlsFields::withBrowse(QLineEdit *edit, const QString &question)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(kGapPx);
    auto *button = new QPushButton(tr("Browse…"), row);
    button->setAccessibleName(question);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, edit, question] {
        const QString path = QFileDialog::getOpenFileName(this, question, edit->text());
        if (!path.isEmpty())
            edit->setText(path);
    });
    return row;
}

void TlsFields::buildServer()
{
    m_choice->setAccessibleName(tr("Certificate"));
    m_choice->addItem(tr("Made by this program"));
    m_choice->addItem(tr("From files"));
    setPlainToolTip(m_choice,
        tr("Who the server says it is. A certificate made here is signed by itself: clients must "
           "be told to trust its fingerprint."));
    m_first = makeEdit(tr("Certificate file"), tr("Certificate, PEM"));
    m_second = makeEdit(tr("Key file"), tr("Private key, PEM; empty: in the same file"));
    m_firstRow = withBrowse(m_first, tr("Choose the certificate's file"));
    m_secondRow = withBrowse(m_second, tr("Choose the private key's file"));
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(fieldLabel(tr("Certificate"), m_choice, this), 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_firstRow, 1, 1);
    grid->addWidget(m_secondRow, 2, 1);
}

void TlsFields::buildClient()
{
    m_choice->setAccessibleName(tr("Trust"));
    m_choice->addItem(tr("The system's authorities"));
    m_choice->addItem(tr("A file"));
    m_choice->addItem(tr("One fingerprint"));
    setPlainToolTip(m_choice,
        tr("Whose certificates are accepted. Any other is refused, with the reason and the "
           "fingerprint it has."));
    m_first = makeEdit(tr("Trusted certificates"), tr("Certificates, PEM"));
    m_second = makeEdit(tr("Fingerprint"), tr("SHA-256, AB:CD:…"));
    m_name = makeEdit(tr("Server name"), tr("As the host"));
    setPlainToolTip(m_name, tr("The name that the certificate must be for"));
    m_firstRow = withBrowse(m_first, tr("Choose the file of trusted certificates"));
    m_secondRow = m_second;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(fieldLabel(tr("Trust"), m_choice, this), 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_firstRow, 1, 1);
    grid->addWidget(m_secondRow, 2, 1);
    grid->addWidget(fieldLabel(tr("Server name"), m_name, this), 3, 0);
    grid->addWidget(m_name, 3, 1);
}

int TlsFields::alignLabels(int widthPx)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int width = qMax(widthPx, labelsWidth(*grid));
    grid->setColumnMinimumWidth(0, width);
    return width;
}

void TlsFields::showChoice()
{
    const int choice = m_choice->currentIndex();
    const bool isServer = m_side == Side::Server;
    m_firstRow->setVisible(isServer ? choice == CertificateFiles : choice == AuthorityFile);
    m_secondRow->setVisible(isServer ? choice == CertificateFiles : choice == OneFingerprint);
    validate();
}

void TlsFields::trust(const QString &fingerprint)
{
    make();
    m_choice->setCurrentIndex(OneFingerprint);
    m_second->setText(fingerprint);
    m_second->setCursorPosition(0);
}

TlsSettings TlsFields::settings() const
{
    TlsSettings settings;
    if (!m_choice)
        return settings;
    const int choice = m_choice->currentIndex();
    if (m_side == Side::Server) {
        if (choice == CertificateFiles) {
            settings.certificateFile = m_first->text().trimmed();
            settings.keyFile = m_second->text().trimmed();
        }
        return settings;
    }
    if (choice == AuthorityFile)
        settings.authorityFile = m_first->text().trimmed();
    else if (choice == OneFingerprint)
        settings.fingerprint = m_second->text().trimmed();
    settings.serverName = m_name->text().trimmed();
    return settings;
}

QString TlsFields::problem() const
{
    if (!m_choice)
        return {};
    const int choice = m_choice->currentIndex();
    if (m_side == Side::Server)
        return choice == CertificateFiles && m_first->text().trimmed().isEmpty()
            ? tr("Choose the file of the certificate.")
            : QString();
    if (choice == AuthorityFile && m_first->text().trimmed().isEmpty())
        return tr("Choose the file of the certificates that are trusted.");
    if (choice == OneFingerprint && digestFromText(m_second->text()).isEmpty())
        return tr("A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.");
    return {};
}

void TlsFields::validate()
{
    QWidget *field
        = m_side == Side::Client && m_choice->currentIndex() == OneFingerprint ? m_second : m_first;
    QWidget *other = field == m_first ? m_second : m_first;
    showProblems({{field, problem()}, {other, QString()}}, m_problem);
    emit changed();
}

void TlsFields::save(QSettings &settings, const QString &group) const
{
    settings.setValue(group + kChoiceKey, m_choice ? m_choice->currentIndex() : 0);
    settings.setValue(group + kFirstKey, m_choice ? m_first->text() : QString());
    settings.setValue(group + kSecondKey, m_choice ? m_second->text() : QString());
    if (m_side == Side::Client)
        settings.setValue(group + kNameKey, m_choice ? m_name->text() : QString());
}

void TlsFields::restore(const QSettings &settings, const QString &group)
{
    const int choice = settings.value(group + kChoiceKey).toInt();
    const QString first = settings.value(group + kFirstKey).toString();
    const QString second = settings.value(group + kSecondKey).toString();
    const QString name = settings.value(group + kNameKey).toString();
    if (!m_choice && choice == 0 && first.isEmpty() && second.isEmpty() && name.isEmpty())
        return;
    make();
    m_first->setText(first);
    m_second->setText(second);
    if (m_name)
        m_name->setText(name);
    m_choice->setCurrentIndex(qBound(0, choice, m_choice->count() - 1));
    showChoice();
}

} // namespace socketscope
