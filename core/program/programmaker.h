#pragma once

#include "core/describe/callformat.h"
#include "core/program/repeatablecalls.h"
#include "core/store/payloadreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace socketscope {

/// Makes a program of one endpoint's calls, given one by one in the order in which it is to make
/// them.
class ProgramMaker
{
    Q_DECLARE_TR_FUNCTIONS(SocketProgram)

public:
    /// The recording must outlive it.
    ProgramMaker(const Recording &recording, EndpointId endpoint);

    void take(const ProgramCall &call);
    [[nodiscard]] SocketProgram finish() &&;

private:
    // In programmaker.cpp: the calls.
    [[nodiscard]] QString shown(const SocketEvent &event) const;
    [[nodiscard]] ProgramStep stepOf(const SocketEvent &event, const ProgramCall &call);
    size_t placeOf(quint32 socketId);
    [[nodiscard]] bool isBelowTls(const SocketEvent &event) const;
    void takeTls(ProgramStep &step, const SocketEvent &event);
    void addBytes(ProgramStep &step, const SocketEvent &event);
    void completeMessage(ProgramStep &step);
    static void waitForAll(ProgramStep &step);
    void applyTo(ProgramSocket &socket, const ProgramStep &step, const SocketEvent &event);
    void addAccepted(ProgramStep &step, quint32 socketId);

    // In programaddresses.cpp: who is meant by an address, and what the variables are called.
    void addAddress(ProgramStep &step, const SocketEvent &event);
    void addDestination(ProgramStep &step) const;
    void chooseMainAddress();
    void markTlsListeners();
    void nameSockets();

    const Recording &m_recording;
    CallFormat m_format;
    PayloadReader m_reader;
    SocketProgram m_program;
    QHash<quint32, size_t> m_places; ///< by socket id
    QHash<size_t, bool> m_ended; ///< whether the socket's peer has finished
    QHash<EndpointAddress, int> m_peers; ///< who sent messages: the variable's number
    QHash<EndpointAddress, size_t> m_owners; ///< addresses that the kernel chose, for socket - 1
    QSet<EndpointAddress> m_asked; ///< addresses that a bind asked for
    qsizetype m_bytes = 0;
};

} // namespace socketscope
