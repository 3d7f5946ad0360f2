#include "app/cli/tlsoptions.h"

#include "app/cli/argumentreader.h"
#include "core/tls/certificate.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

} // namespace

bool takeTlsServerOption(ArgumentReader &reader, TlsSettings &settings)
{
    return reader.take(QLatin1StringView("--tls-cert"), settings.certificateFile)
        || reader.take(QLatin1StringView("--tls-key"), settings.keyFile);
}

bool takeTlsClientOption(ArgumentReader &reader, TlsSettings &settings)
{
    if (reader.take(QLatin1StringView("--tls-ca"), settings.authorityFile)
        || reader.take(QLatin1StringView("--tls-name"), settings.serverName))
        return true;
    if (!reader.take(QLatin1StringView("--tls-trust"), settings.fingerprint))
        return false;
    if (digestFromText(settings.fingerprint).isEmpty())
        reader.fail(Text::tr("“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or "
                             "without colons.")
                        .arg(settings.fingerprint));
    return true;
}

QString tlsHelpText()
{
    return Text::tr(
        "With tls:// everything is encrypted. The server makes a certificate unless it is given "
        "one;\n"
        "a client refuses a certificate that does not verify, and says why.\n"
        "  --tls-cert FILE        listen shows this certificate (PEM)\n"
        "  --tls-key FILE         with this private key; else it is in the certificate's file\n"
        "  --tls-ca FILE          connect trusts these authorities or certificates, not the "
        "system's\n"
        "  --tls-trust SHA256     connect trusts the one certificate with this fingerprint\n"
        "  --tls-name NAME        connect expects this name in the certificate, not the host's\n"
        "\n");
}

} // namespace socketscope
