#include "core/program/programnames.h"

#include "core/describe/callformat.h"
#include "core/event/errnoname.h"
#include "core/program/literal.h"

#include <QCoreApplication>

#include <cstring>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgramText)
};

constexpr qsizetype kLineChars = 90;

/// The text in lines of that length.
QStringList wrapped(const QString &text)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        QString &line = lines.last();
        if (!line.isEmpty() && line.size() + 1 + word.size() > kLineChars)
            lines.append(word);
        else
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines;
}

QString titleOf(const SocketProgram &program)
{
    if (program.endpoint != kWholeSession)
        return Text::tr("%1 of the Socketscope session of %2, as a program.")
            .arg(endpointName(program.endpoint), program.session);
    if (!program.lesson.isEmpty())
        return Text::tr("The Socketscope lesson “%1”, as a program.").arg(program.lesson);
    return Text::tr("The whole Socketscope session of %1, as one program.").arg(program.session);
}

/// How certificates are handled, which no record can repeat.
QString tlsText(const SocketProgram &program)
{
    QString text = Text::tr("TLS is left to the library. What it sends and receives by itself is "
                            "not listed here; over the wire it goes in other pieces.");
    if (program.listens)
        return text + u' '
            + Text::tr("CERTIFICATE is a PEM file that holds the server's certificate and its "
                       "private key. Without it the program makes a certificate that is signed by "
                       "itself: the private key of the session's is not in the record.");
    text += u' '
        + Text::tr("TRUSTED is a PEM file of the certificates that are accepted, or the SHA-256 "
                   "fingerprint of one.");
    return text + u' '
        + (program.fingerprint.isEmpty()
                ? Text::tr("Without it those are accepted that the system's authorities signed.")
                : Text::tr("Without it the one is accepted that the session accepted."));
}

} // namespace

QByteArrayList headLines(const SocketProgram &program, const QString &command)
{
    QStringList lines;
    lines << titleOf(program);
    lines << QString();
    lines << wrapped(Text::tr(
        "It makes the calls of the record one after the other. Over each stands its row there: "
        "number, call, arguments and result. The program's sockets wait (block) where the session "
        "was told when to go on."));
    lines << QString();
    if (program.usesTls)
        lines << wrapped(tlsText(program)) << QString();
    lines << Text::tr("To run it:") + u' ' + command
            + (program.mainAddress.isNull()        ? QString()
                    : program.mainAddress.isUnix() ? QStringLiteral(" [PATH]")
                    : !program.usesTls             ? QStringLiteral(" [HOST [PORT]]")
                    : program.listens              ? QStringLiteral(" [HOST [PORT [CERTIFICATE]]]")
                                                   : QStringLiteral(" [HOST [PORT [TRUSTED]]]"));
    if (program.listens && program.endpoint != kWholeSession)
        lines << Text::tr("Start it before its clients; they connect in the order of the record.");
    QByteArrayList safe;
    for (const QString &line : std::as_const(lines))
        safe << commentText(line);
    return safe;
}

QByteArray stepComment(const ProgramStep &step)
{
    return QByteArray::number(step.number) + ": " + commentText(step.shown);
}

QByteArrayList endLines(const SocketProgram &program)
{
    QByteArrayList lines;
    if (program.leftOut > 0)
        lines << commentText(
            Text::tr("The record goes on with %n call(s), too many for a program to be read.",
                nullptr, int(program.leftOut)));
    QStringList open;
    for (const ProgramSocket &socket : program.sockets) {
        if (!socket.isClosed)
            open << QString::fromLatin1(socket.name);
    }
    if (!open.isEmpty())
        lines << commentText(Text::tr("The record ends with these open: %1. The end of the program "
                                      "closes them.")
                                 .arg(open.join(QStringLiteral(", "))));
    return lines;
}

QByteArray errorName(const ProgramStep &step)
{
    if (!step.tlsReason.isEmpty())
        return step.tlsReason;
    const QLatin1StringView name = errnoName(step.errorNumber);
    return name.isEmpty() ? QByteArray::number(step.errorNumber)
                          : QByteArray(name.data(), name.size());
}

QString hostFor(const ProgramSocket &socket, const EndpointAddress &address)
{
    if (address.isUnix())
        return address.toString();
    const QString host = address.hostText();
    const bool isMapped = socket.isIPv6() && address.family() == EndpointAddress::Family::IPv4;
    return isMapped ? QStringLiteral("::ffff:") + host : host;
}

bool isSystemFailure(const ProgramStep &step)
{
    return step.kind == ProgramStep::Kind::Fail && step.tlsReason.isEmpty();
}

bool isEnd(const ProgramStep &step)
{
    return step.kind == ProgramStep::Kind::Make && step.isEnd;
}

std::function<bool(const ProgramStep &)> isStreamReceive(const SocketProgram &program)
{
    return [&program](const ProgramStep &step) {
        return step.kind == ProgramStep::Kind::Make && step.count > 0
            && (step.call == Call::Recv || step.call == Call::RecvFrom
                || step.call == Call::SslRead)
            && (step.flags & (MSG_PEEK | MSG_OOB | MSG_TRUNC)) == 0
            && program.sockets[step.socket].isStream();
    };
}

quint16 keptFlags(const ProgramStep &step)
{
    return quint16(step.flags & ~MSG_DONTWAIT);
}

QByteArray peerName(const SocketProgram &program, const ProgramStep &step)
{
    return program.peers > 1 ? "peer" + QByteArray::number(step.peer) : QByteArray("peer");
}

bool hasFile(const SocketProgram &program, const ProgramStep &step)
{
    return step.kind == ProgramStep::Kind::Make && step.call == Call::Close
        && !program.sockets[step.socket].boundPath.isEmpty();
}

bool isLingerOption(const ProgramStep &step)
{
    const bool isOption = step.call == Call::SetSockOpt || step.call == Call::GetSockOpt;
    return isOption && step.level() == SOL_SOCKET && step.option() == SO_LINGER
        && step.bytes.size() == qsizetype(sizeof(linger));
}

linger lingerOf(const ProgramStep &step)
{
    linger value{};
    if (isLingerOption(step))
        std::memcpy(&value, step.bytes.constData(), sizeof value);
    return value;
}

} // namespace socketscope
