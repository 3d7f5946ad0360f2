#pragma once

#include "core/event/endpointid.h"

#include <QtGlobal>

#include <map>
#include <vector>

namespace socketscope {

class Recording;
struct SocketEvent;

/// One of two sessions that are compared: its calls by socket, and what of it no other run shares.
class ComparedSession
{
public:
    /// A socket's place in a session that another run has too.
    struct Place
    {
        EndpointRole role = EndpointRole::None;
        bool isAccepted = false;
        quint32 number = 0; ///< counted within these

        friend bool operator<(const Place &a, const Place &b);
    };
    /// What is compared of one socket. Where TLS encrypts, that is the plain text: what libssl
    /// makes of it is another each time.
    struct Lane
    {
        bool isTls = false;
        std::vector<qsizetype> calls; ///< indices in the recording
    };

    /// Looks at what has been recorded by now.
    explicit ComparedSession(const Recording &recording);

    [[nodiscard]] const Recording &recording() const { return m_recording; }
    [[nodiscard]] const std::map<Place, Lane> &lanes() const { return m_lanes; }
    /// The lane in that place; an empty one if there is none.
    [[nodiscard]] const Lane &lane(const Place &place) const;
    /// Whether a call answered with that address before one asked for it: then the system, or the
    /// peer, has chosen it.
    [[nodiscard]] bool isTold(quint32 addressId) const;

private:
    void takeAddress(const SocketEvent &event);

    const Recording &m_recording;
    std::map<Place, Lane> m_lanes;
    const Lane m_none;
    std::vector<quint8> m_origins; ///< by address id
};

} // namespace socketscope
