// What the fields of ServerForm say, and how they are kept.

#include "core/event/endpointurl.h"
#include "ui/panes/addressbox.h"
#include "ui/panes/escapededit.h"
#include "ui/panes/pathfield.h"
#include "ui/panes/portfield.h"
#include "ui/panes/protocolbox.h"
#include "ui/panes/serverform.h"
#include "ui/panes/socketoptionsarea.h"
#include "ui/panes/tlsfields.h"

#include <QCheckBox>
#include <QSettings>
#include <QSpinBox>

namespace socketscope {

void ServerForm::setWhere(const EndpointUrl &where)
{
    m_protocol->setProtocol(where.protocol);
    if (isUnix(where.protocol)) {
        m_path->setText(where.host);
        return;
    }
    if (!where.host.isEmpty())
        m_address->setEditText(where.host);
    m_port->setPort(where.port);
}

Protocol ServerForm::protocol() const
{
    return m_protocol->protocol();
}

QString ServerForm::address() const
{
    return isUnix(protocol()) ? m_path->path() : m_address->address();
}

quint16 ServerForm::port() const
{
    return m_port->port().value_or(0);
}

bool ServerForm::isBeyondLoopback() const
{
    return !isUnix(protocol()) && m_address->problem().isEmpty() && m_address->isBeyondLoopback();
}

bool ServerForm::isValid() const
{
    const bool isWhereRight = isUnix(protocol())
        ? m_path->problem().isEmpty()
        : m_address->problem().isEmpty() && m_port->problem().isEmpty();
    if (protocol() == Protocol::Tls && !m_tls->problem().isEmpty())
        return false;
    return isWhereRight && m_options->problem().isEmpty() && m_greeting->problem().isEmpty()
        && (!answersText() || m_reply->problem().isEmpty());
}

bool ServerForm::answersText() const
{
    return m_replyMode->currentData().toInt() == int(ReplyMode::Text);
}

ServerSettings ServerForm::settings() const
{
    ServerSettings settings;
    settings.protocol = protocol();
    settings.address = address();
    settings.port = port();
    settings.backlog = m_backlog->value();
    settings.maxConnections = m_limit->value();
    settings.greeting = m_greeting->bytes();
    settings.replyMode = ReplyMode(m_replyMode->currentData().toInt());
    settings.reply = m_reply->bytes();
    settings.closeAfterReply = m_closeAfterReply->isChecked();
    settings.closeWhenPeerFinishes = m_closeWithPeer->isChecked();
    settings.options = m_options->options();
    settings.tls = m_tls->settings();
    settings.datagramBytes = m_datagramBytes->value();
    if (protocol() == Protocol::Udp)
        settings.groups = m_groups->text().split(u' ', Qt::SkipEmptyParts);
    return settings;
}

void ServerForm::save(QSettings &settings, quint16 port) const
{
    settings.setValue(QStringLiteral("server/protocol"), m_protocol->key());
    settings.setValue(QStringLiteral("server/path"), m_path->path());
    settings.setValue(QStringLiteral("server/groups"), m_groups->text());
    settings.setValue(QStringLiteral("server/datagramBytes"), m_datagramBytes->value());
    m_options->save(settings, QStringLiteral("server/"));
    m_tls->save(settings, QStringLiteral("server/"));
    settings.setValue(QStringLiteral("server/address"), m_address->address());
    settings.setValue(QStringLiteral("server/port"), port);
    settings.setValue(QStringLiteral("server/backlog"), m_backlog->value());
    settings.setValue(QStringLiteral("server/greeting"), m_greeting->text());
    settings.setValue(QStringLiteral("server/replyMode"), m_replyMode->currentIndex());
    settings.setValue(QStringLiteral("server/reply"), m_reply->text());
    settings.setValue(QStringLiteral("server/closeAfterReply"), m_closeAfterReply->isChecked());
    settings.setValue(QStringLiteral("server/closeWithPeer"), m_closeWithPeer->isChecked());
    settings.setValue(QStringLiteral("server/connectionLimit"), m_limit->value());
}

void ServerForm::restore(const QSettings &settings)
{
    const auto value = [&settings](const char *key, const QVariant &otherwise) {
        return settings.value(QLatin1String("server/") + QLatin1String(key), otherwise);
    };
    m_protocol->setKey(value("protocol", {}).toString());
    m_path->setText(value("path", m_path->path()).toString());
    m_groups->setText(value("groups", {}).toString());
    m_datagramBytes->setValue(value("datagramBytes", m_datagramBytes->value()).toInt());
    m_options->restore(settings, QStringLiteral("server/"));
    m_tls->restore(settings, QStringLiteral("server/"));
    m_address->setEditText(value("address", m_address->address()).toString());
    m_port->setPort(quint16(value("port", m_port->port().value_or(0)).toUInt()));
    m_backlog->setValue(value("backlog", m_backlog->value()).toInt());
    m_greeting->setText(value("greeting", {}).toString());
    m_replyMode->setCurrentIndex(
        qBound(0, value("replyMode", 0).toInt(), m_replyMode->count() - 1));
    m_reply->setText(value("reply", {}).toString());
    m_closeAfterReply->setChecked(value("closeAfterReply", false).toBool());
    m_closeWithPeer->setChecked(value("closeWithPeer", true).toBool());
    m_limit->setValue(value("connectionLimit", m_limit->value()).toInt());
}

} // namespace socketscope
