#include "core/transcript/jsonlinesformat.h"

#include "core/describe/argumentnames.h"
#include "core/event/errnoname.h"
#include "core/event/kernelfact.h"
#include "core/event/packedarguments.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/tls/tlsreason.h"
#include "core/transcript/endpointkey.h"
#include "core/transcript/headerfacts.h"

#include <QJsonDocument>

#include <cstring>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// Major: an older reader would misunderstand it. Minor: it has keys or lines that older readers
/// pass over.
constexpr char kVersion[] = "1.2";

void appendName(TextBuffer &out, const char *key, const QString &name)
{
    out << '"' << key << "\":";
    out.appendJsonString(name);
}

/// An int as a number, a linger as an object, anything else as base64.
void appendOptionValue(TextBuffer &out, const SocketEvent &event, QByteArrayView value)
{
    if (levelOf(event) == SOL_SOCKET && optionOf(event) == SO_LINGER
        && value.size() == qsizetype(sizeof(linger))) {
        linger setting = {};
        std::memcpy(&setting, value.data(), sizeof setting);
        out << R"({"onoff":)" << setting.l_onoff << R"(,"linger":)" << setting.l_linger << '}';
    } else if (value.size() == qsizetype(sizeof(int))) {
        int number = 0;
        std::memcpy(&number, value.data(), sizeof number);
        out << number;
    } else {
        out << '"';
        out.appendBase64(value);
        out << '"';
    }
}

} // namespace

JsonLinesFormat::JsonLinesFormat(const Recording &recording)
    : m_recording(recording)
{ }

void JsonLinesFormat::appendHeader(TextBuffer &out, const TranscriptHeader &header)
{
    out << R"({"format":"socketscope-transcript","version":")" << kVersion << R"(",)";
    appendName(out, "program", header.program);
    out << ',';
    appendName(out, "started", HeaderFacts::startedText(header));
    out << ',';
    appendName(out, "host", header.host);
    out << ',';
    appendName(out, "system", header.system);
    out << "}\n";
}

void JsonLinesFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    const SocketEvent &event = line.event;
    out << R"({"n":)" << line.number << R"(,"t":)" << event.startNs << R"(,"dur":)"
        << quint64(event.durationNs) << R"(,"endpoint":)";
    appendEndpointKey(out, event.endpoint());
    out << R"(,"socket":)" << event.socketId;
    if (event.descriptor() >= 0)
        out << R"(,"fd":)" << event.descriptor();
    out << R"(,"call":")" << callName(event.call()) << R"(","args":{)";
    appendArguments(out, line);
    out << '}';
    appendOutcome(out, event);
    appendAddresses(out, line);
    appendData(out, line);
    out << "}\n";
}

void JsonLinesFormat::appendData(TextBuffer &out, const TranscriptLine &line) const
{
    if (line.event.payloadLength > 0) {
        if (line.payload.isEmpty()) {
            out << R"(,"dropped":)" << line.event.payloadLength;
        } else if (line.event.hasData()) {
            out << R"(,"data":")";
            out.appendBase64(line.payload);
            out << '"';
            if (const qsizetype rest = qsizetype(line.event.payloadLength) - line.payload.size())
                out << R"(,"dropped":)" << rest;
        }
    }
    if (line.event.flags & PayloadCut)
        out << R"(,"cut":true)";
}

void JsonLinesFormat::appendNote(TextBuffer &out, qsizetype number, const QString &text)
{
    out << R"({"note":{"event":)" << number << R"(,"text":)";
    out.appendJsonString(text);
    out << "}}\n";
}

void JsonLinesFormat::appendSettings(
    TextBuffer &out, EndpointId endpoint, const QJsonObject &settings)
{
    out << R"({"settings":{"endpoint":)";
    appendEndpointKey(out, endpoint);
    if (!settings.isEmpty()) {
        const QByteArray members = QJsonDocument(settings).toJson(QJsonDocument::Compact);
        out << ',' << QByteArrayView(members).sliced(1).chopped(1);
    }
    out << "}}\n";
}

void JsonLinesFormat::appendKernelFact(TextBuffer &out, const KernelFact &fact)
{
    out << R"({"kernel":{"t":)" << fact.seenNs << R"(,"socket":)" << fact.socketId;
    switch (fact.kind) {
    case KernelFact::Kind::State:
        out << R"(,"state":")" << tcpStateName(fact.state) << '"';
        break;
    case KernelFact::Kind::AcceptQueue:
        out << R"(,"queue":)" << fact.amount << R"(,"limit":)" << fact.limit;
        break;
    case KernelFact::Kind::Buffers:
        out << R"(,"unread":)" << fact.amount << R"(,"unacked":)" << fact.limit;
        break;
    case KernelFact::Kind::Peer:
        out << R"(,"other":)" << fact.amount;
        break;
    }
    out << "}}\n";
}

void JsonLinesFormat::appendEnded(TextBuffer &out, qint64 endedNs, qsizetype callCount) const
{
    out << R"({"ended":{"t":)" << endedNs << R"(,"calls":)" << callCount << "}}\n";
}

void JsonLinesFormat::appendArguments(TextBuffer &out, const TranscriptLine &line)
{
    const SocketEvent &event = line.event;
    switch (event.call()) {
    case Call::Socket:
        appendName(out, "domain", domainName(domainOf(event)));
        out << ',';
        appendName(out, "type", typeName(typeOf(event)));
        out << ',';
        appendName(out, "flags", socketFlagsText(quint16(event.messageFlags)));
        out << R"(,"protocol":)" << quint64(event.payloadPosition);
        break;
    case Call::SetSockOpt:
    case Call::GetSockOpt: {
        const int level = levelOf(event);
        appendName(out, "level", levelName(level));
        out << ',';
        appendName(out, "option", optionName(level, optionOf(event)));
        if (!line.payload.isEmpty()) {
            out << R"(,"value":)";
            appendOptionValue(out, event, line.payload);
        }
        break;
    }
    case Call::Bind:
    case Call::Connect:
    case Call::GetSockName:
    case Call::GetPeerName:
        out << R"("address":)" << addressText(event.argument);
        break;
    case Call::Listen:
        out << R"("backlog":)" << event.argument;
        break;
    case Call::Accept:
        appendName(out, "flags", socketFlagsText(quint16(event.messageFlags)));
        break;
    case Call::Send:
    case Call::Recv:
        out << R"("size":)" << event.argument << R"(,"flags":)" << quint64(event.messageFlags);
        break;
    case Call::SendTo:
    case Call::RecvFrom:
    case Call::RecvMsg:
        appendMessageArguments(out, event);
        break;
    case Call::Shutdown:
        appendName(out, "how", shutdownName(int(event.argument)));
        break;
    case Call::None:
    case Call::Close:
        break;
    case Call::SslRead:
    case Call::SslWrite:
        out << R"("size":)" << event.argument;
        appendTls(out, ",", line);
        break;
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslShutdown:
        appendTls(out, "", line);
        break;
    }
}

/// What the certificates said, and why it failed.
void JsonLinesFormat::appendTls(TextBuffer &out, const char *comma, const TranscriptLine &line)
{
    const bool hasText = hasTlsLines(line.event.call()) && !line.payload.isEmpty();
    if (hasText) {
        out << comma << R"("text":)";
        out.appendJsonString(QString::fromUtf8(line.payload));
    }
    const QLatin1StringView reason = tlsReasonKey(TlsReason(line.event.messageFlags));
    if (line.event.failed() && !reason.isEmpty()) {
        out << (hasText ? "," : comma) << R"("reason":")"
            << QByteArrayView(reason.data(), reason.size()) << '"';
    }
}

void JsonLinesFormat::appendMessageArguments(TextBuffer &out, const SocketEvent &event)
{
    const MessageArguments message = m_recording.messages().message(event.argument);
    out << R"("size":)" << message.size << R"(,"flags":)" << quint64(event.messageFlags);
    appendAddress(out, R"(,"address":)", message.addressId);
    if (message.answeredFlags != 0)
        out << R"(,"answered":)" << message.answeredFlags;
}

void JsonLinesFormat::appendOutcome(TextBuffer &out, const SocketEvent &event) const
{
    out << R"(,"result":)" << event.result << R"(,"errno":)";
    if (event.errorNumber == 0) {
        out << "null";
    } else if (const QLatin1StringView name = errnoName(int(event.errorNumber)); !name.isEmpty()) {
        out << '"' << name << '"';
    } else {
        out << quint64(event.errorNumber);
    }
    if (event.flags & TimedOut)
        out << R"(,"gaveUp":"timeout")";
    else if (event.flags & GivenUp)
        out << R"(,"gaveUp":"cancelled")";
    if (event.flags & Datagram)
        out << R"(,"datagram":true)";
    if (event.acceptedSocketId() != 0)
        out << R"(,"accepted":)" << event.acceptedSocketId();
}

void JsonLinesFormat::appendAddresses(TextBuffer &out, const TranscriptLine &line)
{
    appendAddress(out, R"(,"local":)", line.facts.localAddress);
    const bool accepted = line.event.acceptedSocketId() != 0;
    appendAddress(out, R"(,"peer":)", accepted ? line.event.argument : line.facts.peerAddress);
}

void JsonLinesFormat::appendAddress(TextBuffer &out, const char *key, quint32 addressId)
{
    if (addressId != 0)
        out << key << addressText(addressId);
}

QByteArrayView JsonLinesFormat::addressText(quint32 addressId)
{
    QByteArray &text = m_addressTexts[addressId];
    if (text.isEmpty())
        text = '"' + m_recording.addresses().address(addressId).toNumericString().toLatin1() + '"';
    return text;
}

} // namespace socketscope
