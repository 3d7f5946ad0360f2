#include "core/lab/labcall.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabCall)
};

constexpr int kMost16Bits = 0xffff;

bool fits16Bits(qint64 number)
{
    return number >= 0 && number <= kMost16Bits;
}

Result<void> checkRecordable(const LabCall &call)
{
    switch (call.call) {
    case Call::Socket:
        if (!fits16Bits(call.domain) || !fits16Bits(call.type) || !fits16Bits(call.protocol))
            return Error{0, Text::tr("Domain, type and protocol can be from 0 to 65535.")};
        return {};
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        if (!fits16Bits(call.level) || !fits16Bits(call.option))
            return Error{0, Text::tr("Level and option can be from 0 to 65535.")};
        if (call.value.size() > limits::kLabOptionBytes)
            return Error{0,
                Text::tr("An option's value can be up to %1 bytes long.")
                    .arg(limits::kLabOptionBytes)};
        return {};
    default:
        if (!fits16Bits(call.messageFlags))
            return Error{0, Text::tr("The flags of a message can be from 0 to 0xffff.")};
        return {};
    }
}

} // namespace

bool mayWait(Call call)
{
    switch (call) {
    case Call::Accept:
    case Call::Connect:
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
    case Call::Close:
        return true;
    default:
        return false;
    }
}

Result<void> checkLabCall(const LabCall &call)
{
    if (call.call == Call::None || call.call > Call::GetPeerName)
        return Error{0, Text::tr("There is no such call to be made by hand.")};
    if (call.call == Call::Bind && call.address.isNull())
        return Error{0, Text::tr("Give the address that bind() shall ask for.")};
    if (call.bytes.size() > limits::kLabBytes || call.size > limits::kLabBytes)
        return Error{0, Text::tr("One call can move up to %1 bytes here.").arg(limits::kLabBytes)};
    return checkRecordable(call);
}

} // namespace socketscope
