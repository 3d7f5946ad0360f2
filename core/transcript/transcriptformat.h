#pragma once

#include "core/event/kernelfact.h"
#include "core/event/socketevent.h"
#include "core/net/endpointsettings.h"
#include "core/store/socketbook.h"
#include "core/support/result.h"
#include "core/transcript/callchoice.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace socketscope {

class TextBuffer;

/// What stands at the head of a transcript.
struct TranscriptHeader
{
    QString program; ///< "Socketscope 0.1.0"
    QDateTime started;
    QString host;
    QString system;
    qsizetype callCount = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
};

/// One call with all that the log knows of its socket at that moment.
struct TranscriptLine
{
    qsizetype number = 0; ///< counted from 1
    const SocketEvent &event;
    const SocketFacts &facts; ///< after the call
    QByteArrayView payload; ///< empty if there is none or it was dropped; perhaps its beginning
};

/// A way to write a session down: a header, then a line per call, and one per note, then an end.
class TranscriptFormat
{
public:
    virtual ~TranscriptFormat() = default;
    virtual void appendHeader(TextBuffer &out, const TranscriptHeader &header) = 0;
    virtual void appendLine(TextBuffer &out, const TranscriptLine &line) = 0;
    /// A call that is not written; for formats that count what all calls did.
    virtual void skipLine(TextBuffer &, const TranscriptLine &) { }
    /// A person's note on the call of the line before; number is counted from 1.
    virtual void appendNote(TextBuffer &out, qsizetype number, const QString &text) = 0;
    virtual void appendSettings(TextBuffer &, EndpointId, const QJsonObject &) { }
    /// What the kernel told between two calls; formats for people leave it out.
    virtual void appendKernelFact(TextBuffer &, const KernelFact &) { }
    /// That the session ended of its own will; formats for people leave it out.
    virtual void appendEnded(TextBuffer &, qint64 /*endedNs*/, qsizetype /*callCount*/) const { }
    /// What follows the last line.
    virtual void appendEnd(TextBuffer &) { }
    /// Whether all of it could be written down; asked after the end.
    [[nodiscard]] virtual Result<void> outcome() const { return {}; }
};

} // namespace socketscope
