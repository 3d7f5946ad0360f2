#include "core/describe/tlstext.h"

#include "core/describe/quantitytext.h"
#include "core/event/errnoname.h"
#include "core/event/tlscall.h"
#include "core/payload/visibletext.h"
#include "core/store/recording.h"
#include "core/tls/certificate.h"
#include "core/tls/tlsreason.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)
};

/// Lines that are shown, and characters of each: a file may hold anything.
constexpr qsizetype kLines = 12;
constexpr qsizetype kLineChars = 600;

/// The value behind "key: " at the beginning of a line.
QString valueOf(const QString &lines, const QString &key)
{
    for (const QString &line : lines.split(u'\n')) {
        if (line.startsWith(key + QStringLiteral(": ")))
            return line.sliced(key.size() + 2);
    }
    return {};
}

QString shaken(const Recording &recording, const SocketEvent &event)
{
    const QString lines = tlsLines(recording, event);
    const QString version = valueOf(lines, QStringLiteral("version"));
    const QString cipher = valueOf(lines, QStringLiteral("cipher"));
    const QString peer = valueOf(lines, QStringLiteral("subject"));
    QString text = Text::tr("The two ends agreed on %1 with the cipher %2, after %3. From now on "
                            "everything they send is encrypted.")
                       .arg(version, cipher, spanText(qint64(event.durationNs)));
    if (!peer.isEmpty())
        text += u' '
            + Text::tr("The server proved that it has the key of the certificate for %1, which was "
                       "accepted.")
                  .arg(peer);
    return text;
}

} // namespace

QString tlsLines(const Recording &recording, const SocketEvent &event)
{
    if (!hasTlsLines(event.call()))
        return {};
    const PayloadStore::View payload = recording.payloadOf(event);
    QStringList lines;
    for (const QByteArray &line : payload.bytes().toByteArray().split('\n')) {
        if (!line.isEmpty() && lines.size() < kLines)
            lines.append(visibleLine(line, kLineChars, line.size()));
    }
    return lines.join(u'\n');
}

QString tlsFingerprint(const Recording &recording, const SocketEvent &event)
{
    const QString line = valueOf(tlsLines(recording, event), QStringLiteral("SHA-256 fingerprint"));
    return QString::fromLatin1(digestFromText(line).toHex(':').toUpper());
}

QString tlsResultText(const Recording &recording, const SocketEvent &event)
{
    const QString number = QString::number(event.result) + QStringLiteral("  ");
    const auto reason = TlsReason(event.messageFlags);
    if (event.failed())
        return number
            + (reason == TlsReason::None ? errnoNameOrNumber(int(event.errorNumber))
                                         : tlsReasonShort(reason));
    if (event.call() == Call::SslHandshake) {
        const QString lines = tlsLines(recording, event);
        return number + valueOf(lines, QStringLiteral("version")) + QStringLiteral(", ")
            + valueOf(lines, QStringLiteral("cipher"));
    }
    if (event.call() == Call::SslRead && event.result == 0)
        return number + QStringLiteral("close_notify");
    if (event.call() == Call::SslNew && event.payloadLength > 0) // what a client is told to trust
        return number + QStringLiteral("SHA-256 ")
            + valueOf(tlsLines(recording, event), QStringLiteral("SHA-256 fingerprint"));
    return QString::number(event.result);
}

QString tlsExplanation(const Recording &recording, const SocketEvent &event)
{
    if (event.failed()) {
        const auto reason = TlsReason(event.messageFlags);
        return tlsReasonText(reason == TlsReason::None ? TlsReason::Other : reason);
    }
    switch (event.call()) {
    case Call::SslNew:
        return event.payloadLength > 0
            ? Text::tr("TLS begins on this connection. The program, as the server, will show the "
                       "certificate below.")
            : Text::tr("TLS begins on this connection: the library made what it needs to encrypt.");
    case Call::SslHandshake:
        return shaken(recording, event);
    case Call::SslRead:
        if (event.result == 0)
            return Text::tr("The peer said by close_notify that it sends no more. So nothing is "
                            "missing: nobody cut the connection.");
        return Text::tr("The program got %n bytes of plain text, which came encrypted in the recv "
                        "before.",
            nullptr, event.result);
    case Call::SslWrite:
        return Text::tr("The library encrypted %n bytes of plain text, which go out with the next "
                        "send.",
            nullptr, event.result);
    case Call::SslShutdown:
        return Text::tr("The library wrote close_notify: it tells the peer, so that nobody can "
                        "forge it, that nothing more comes from this end.");
    default:
        return {};
    }
}

} // namespace socketscope
