#pragma once

#include "core/store/payloadreader.h"
#include "core/store/socketbook.h"
#include "core/transcript/jsonlinesformat.h"

#include <QString>

#include <vector>

namespace socketscope {

class Recording;

/// What a journal has left out, beside what the person asked it to.
struct JournalLoss
{
    qsizetype calls = 0; ///< whose data are not whole
    qint64 bytes = 0;

    friend bool operator==(const JournalLoss &a, const JournalLoss &b) = default;
};

/// What a journal may leave out of the data that calls moved.
struct JournalBounds
{
    static constexpr qint64 kAll = -1;

    qint64 bytesPerCall = kAll; ///< the first so many of each are written; a person's choice
    qint64 lagBytes = limits::kJournalLagBytes; ///< data further behind the newest are left out
};

/// Walks a recording as it grows and turns what is new into a journal's lines, in bounded pieces.
///
/// The recording is the queue: nothing is copied before it is written. Data that lag too far
/// behind, or that the recording no longer has, are left out and counted; every event is written.
class JournalFeed
{
public:
    explicit JournalFeed(const Recording &recording, JournalBounds bounds = {});

    void appendHeader(TextBuffer &out);
    /// To be written with the next calls; so they come before those that follow them.
    void addSettings(EndpointId endpoint, const QJsonObject &settings);
    /// To be written once the call is. "" takes a note away.
    void addNote(qsizetype event, const QString &text);
    /// Appends what is new until `enough` bytes are there; false if nothing was new.
    bool takeIn(TextBuffer &out, qsizetype enough);
    void appendEnd(TextBuffer &out);

    /// Whether there are settings or notes that have not become lines yet.
    [[nodiscard]] bool isWaiting() const { return !m_settings.isEmpty() || !m_notes.empty(); }
    /// Calls that have become lines.
    [[nodiscard]] qsizetype callCount() const { return m_calls; }
    [[nodiscard]] JournalLoss loss() const { return m_loss; }

private:
    struct Note
    {
        qsizetype event = 0;
        QString text;
    };

    void appendSettings(TextBuffer &out);
    void appendCalls(TextBuffer &out, qsizetype end, qsizetype enough);
    void appendFactsUntil(TextBuffer &out, qint64 ns);
    void appendNotes(TextBuffer &out);
    [[nodiscard]] QByteArrayView payloadOf(const SocketEvent &event);
    [[nodiscard]] qint64 newestPayload(qsizetype end) const;

    const Recording &m_recording;
    const JournalBounds m_bounds;
    JsonLinesFormat m_format;
    SocketBook m_sockets;
    PayloadReader m_payload;
    EndpointSettings m_settings;
    std::vector<Note> m_notes;
    qsizetype m_calls = 0;
    qsizetype m_facts = 0;
    qsizetype m_factEnd = 0; ///< facts that may be written now
    qint64 m_newestPayload = 0; ///< position of the newest data that were seen
    JournalLoss m_loss;
};

} // namespace socketscope
