#pragma once

#include "core/event/endpointid.h"
#include "core/event/socketevent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace socketscope {

/// What a person looks for among the calls, read from one line of text.
///
/// Terms stand side by side and must all hold; `-` before a term turns it round; quotes keep
/// spaces.
///   send              the call's name begins so, or the endpoint is called so, or an address, an
///                     errno name, the payload's text or the note contains it
///   call:send,recv    one of these calls
///   endpoint:client   a role, or one endpoint: endpoint:client2, endpoint:"client 2"
///   socket:3  fd:6    a socket by its number in the session, or by its descriptor
///   dir:in  dir:out   what came in (accept, recv), what went out (connect, send)
///   is:error  is:eof  failed calls; recv that found the peer finished
///   is:note           calls that the person wrote a note on
///   errno:ECONNRESET  calls that failed so
///   text:hello        payload only, letters of either case
///   hex:0d0a          payload only, exact bytes
/// Whatever does not parse as one of these is looked for as a word; there are no wrong queries.
struct EventQuery
{
    enum class Kind : quint8
    {
        Word, ///< callMask, role and number, errorNumbers, text in addresses, pattern in payload
        Call, ///< callMask
        Endpoint, ///< role, number (0: any of the role)
        Socket, ///< number
        Descriptor, ///< number
        Failed,
        EndOfStream,
        Noted,
        ErrorNumber, ///< errorNumbers
        Payload, ///< bytes
    };

    struct Term
    {
        Kind kind = Kind::Word;
        bool negated = false;
        bool ignoreCase = false;
        EndpointRole role = EndpointRole::None;
        quint32 callMask = 0; ///< bit 1 << Call
        quint32 number = 0;
        QList<int> errorNumbers;
        QByteArray bytes; ///< UTF-8 of a word, or the bytes themselves

        friend bool operator==(const Term &a, const Term &b) = default;
    };

    /// What endpoints are called on screen, so that a person may type what is read there.
    struct EndpointWords
    {
        QString server = QStringLiteral("server");
        QString client = QStringLiteral("client");
        QString lab = QStringLiteral("lab");
    };

    [[nodiscard]] static EventQuery parse(const QString &line) { return parse(line, {}); }
    [[nodiscard]] static EventQuery parse(const QString &line, const EndpointWords &words);
    /// The query with "failed calls only" added.
    [[nodiscard]] EventQuery withErrorsOnly() const;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// Whether answering it means reading payload.
    [[nodiscard]] bool readsPayload() const;
    /// Whether the answer depends on the notes.
    [[nodiscard]] bool readsNotes() const;

    friend bool operator==(const EventQuery &a, const EventQuery &b) = default;

    QList<Term> terms;
};

} // namespace socketscope
