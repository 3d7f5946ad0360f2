#pragma once

#include "core/store/recording.h"

#include <QTest>

namespace socketscope {

inline void compareMessages(
    const Recording &one, const SocketEvent &a, const Recording &other, const SocketEvent &b)
{
    QCOMPARE(other.addressOf(b), one.addressOf(a));
    QCOMPARE(other.sizeAsked(b), one.sizeAsked(a));
    QCOMPARE(other.messages().message(b.argument).answeredFlags,
        one.messages().message(a.argument).answeredFlags);
}

/// Fails the test where two recordings differ in anything but where they keep it.
inline void compareRecordings(const Recording &one, const Recording &other)
{
    QCOMPARE(other.startedAt().toMSecsSinceEpoch(), one.startedAt().toMSecsSinceEpoch());
    QCOMPARE(other.events().size(), one.events().size());
    for (qsizetype index = 0; index < one.events().size(); ++index) {
        const SocketEvent &a = one.events().at(index);
        const SocketEvent &b = other.events().at(index);
        const auto where = [&](const char *what) {
            return QStringLiteral("event %1, a %2: %3")
                .arg(QString::number(index), QLatin1StringView(callName(a.call())),
                    QLatin1StringView(what))
                .toLatin1();
        };
        QVERIFY2(a.startNs == b.startNs && a.durationNs == b.durationNs, where("time"));
        QVERIFY2(a.call() == b.call() && a.endpoint() == b.endpoint(), where("call, endpoint"));
        QVERIFY2(a.socketId == b.socketId && a.descriptor() == b.descriptor(), where("socket"));
        QVERIFY2(a.result == b.result && a.errorNumber == b.errorNumber, where("outcome"));
        QVERIFY2(a.flags == b.flags, where("flags"));
        QVERIFY2(a.messageFlags == b.messageFlags, where("message flags"));
        QVERIFY2(a.payloadLength == b.payloadLength, where("length of the payload"));
        QVERIFY2(one.payloadOf(a).bytes() == other.payloadOf(b).bytes(), where("payload"));
        QVERIFY2(a.acceptedSocketId() == b.acceptedSocketId(), where("accepted socket"));
        const bool isAddress = a.call() == Call::Bind || a.call() == Call::Connect
            || a.call() == Call::Accept || a.call() == Call::GetSockName
            || a.call() == Call::GetPeerName;
        if (isAddress)
            QVERIFY2(one.addresses().address(a.argument) == other.addresses().address(b.argument),
                where("address"));
        else if (a.hasMessageArguments())
            compareMessages(one, a, other, b);
        else
            QVERIFY2(a.argument == b.argument, where("argument"));
    }
    QCOMPARE(other.kernelFacts().size(), one.kernelFacts().size());
    for (qsizetype index = 0; index < one.kernelFacts().size(); ++index) {
        const KernelFact &a = one.kernelFacts().at(index);
        const KernelFact &b = other.kernelFacts().at(index);
        QVERIFY(a.seenNs == b.seenNs && a.socketId == b.socketId && a.kind == b.kind);
        QVERIFY(a.state == b.state && a.amount == b.amount && a.limit == b.limit);
    }
}

} // namespace socketscope
