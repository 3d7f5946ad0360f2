#pragma once

#include <QtGlobal>

/// Every bound of the program in one place, each with its unit and where the number comes from.
namespace socketscope::limits {

inline constexpr qint64 kKiB = 1024;
inline constexpr qint64 kMiB = 1024 * kKiB;
inline constexpr qint64 kGiB = 1024 * kMiB;

/// Bytes asked of one recv(2). Larger reads gained nothing on loopback, growing buffers cost 4
/// times as much.
inline constexpr qsizetype kReceiveBytes = 64 * kKiB;
/// Bytes that may wait in one connection's output queue before its sender is told to wait.
inline constexpr qint64 kOutputQueueBytes = 16 * kMiB;
/// The output queue takes senders again once it has fallen to this.
inline constexpr qint64 kOutputLowWaterBytes = 4 * kMiB;
/// Bytes handed to one send(2) from a queue; more would make one row of many kernel copies.
inline constexpr qsizetype kSendBytes = 64 * kKiB;

/// Connections one server keeps by default, and the most a person may set.
inline constexpr int kDefaultConnections = 1000;
inline constexpr int kMaxConnections = 10000;
/// Backlog a new server pane offers (as in the labs), and the most that listen(2) is asked for.
inline constexpr int kDefaultBacklog = 5;
inline constexpr int kMaxBacklog = 65535;
/// Connect timeout in milliseconds: default, least and most that may be set.
inline constexpr int kConnectTimeoutMs = 10000;
inline constexpr int kMinConnectTimeoutMs = 100;
inline constexpr int kMaxConnectTimeoutMs = 300000;
/// Rest of an accepting socket after EMFILE, ENFILE, ENOBUFS or ENOMEM, in milliseconds.
inline constexpr int kAcceptRestMs = 500;
/// How long a TLS handshake may take, in milliseconds.
inline constexpr int kTlsHandshakeTimeoutMs = 10000;
/// How long a closing connection may still take to deliver its queue, in milliseconds.
inline constexpr int kDrainTimeoutMs = 10000;

/// Events one recording holds; further ones are counted, not kept.
inline constexpr qsizetype kMaxEvents = 134217728;
inline constexpr qsizetype kEventsPerChunk = 65536;
/// Facts from the kernel (24 bytes each) one recording holds; further ones are not kept, and the
/// picture falls back to what the calls tell.
inline constexpr qsizetype kMaxKernelFacts = 4194304;
inline constexpr qsizetype kKernelFactsPerChunk = 4096;
/// Facts about buffers: at most so many a second, and none beyond this number of facts, so that
/// there is always room for states. An hour of traffic without a pause.
inline constexpr qsizetype kBufferFactsPerSecond = 1000;
inline constexpr qsizetype kMaxBufferFacts = kMaxKernelFacts / 8 * 7;
/// Sockets of the kernel's list that one look takes in; both ends of ten thousand connections are
/// 20,000.
inline constexpr qsizetype kMaxKernelSockets = 262144;
/// Payload bytes one recording keeps by default; beyond it the oldest block is dropped.
inline constexpr qint64 kPayloadBytes = 2 * kGiB;
inline constexpr qint64 kPayloadBlockBytes = 4 * kMiB;
/// Least and most that may be set: two blocks, and more than the memory of today's machines.
inline constexpr qint64 kLeastPayloadBytes = 2 * kPayloadBlockBytes;
inline constexpr qint64 kMostPayloadBytes = 256 * kGiB;
/// Distinct addresses one recording can name.
inline constexpr qsizetype kMaxAddresses = 16777216;
/// Sockets of a part of a session (16 bytes each) whose addresses its lines tell, not its calls.
inline constexpr qsizetype kMaxToldEnds = 1048576;
inline constexpr qsizetype kToldEndsPerChunk = 4096;
/// Distinct arguments of sendto, recvfrom and recvmsg (12 bytes each) it can name.
inline constexpr qsizetype kMaxMessageArguments = 16777216;

/// Sockets that the lab holds open, calls in it that wait at the same time (a thread each), and
/// calls that wait for their turn.
inline constexpr qsizetype kMaxLabSockets = 64;
inline constexpr qsizetype kMaxWaitingCalls = 32;
inline constexpr qsizetype kMaxLabQueue = 100;
/// Bytes that one call of the lab moves, and those of an option's value.
inline constexpr qsizetype kLabBytes = kMiB;
inline constexpr qsizetype kLabOptionBytes = 256;
/// A call of the lab that has not returned after so many milliseconds is one that waits. What
/// returns at once on loopback does so in less than one.
inline constexpr int kLabWaitMs = 20;

/// Of a transcript that is read: bytes of a line (the longest that is written has a payload of
/// kPayloadBlockBytes as base64), levels of brackets, and calls, about 5 GB of them.
inline constexpr qsizetype kTranscriptLineBytes = 16 * kMiB;
inline constexpr int kTranscriptNesting = 32;
inline constexpr qsizetype kTranscriptCalls = 100'000'000;
/// Socket ids that are taken from a file as they are; greater ones get the next numbers above, so
/// that tables by socket id stay in proportion to what the file holds.
inline constexpr quint32 kTranscriptSocketId = 1U << 20;
/// Times that a transcript, or a session, tells what an endpoint was asked to do.
inline constexpr qsizetype kEndpointSettings = 10000;
/// Transcripts that one window shows at once.
inline constexpr int kOpenedSessions = 40;
/// Passed-over lines of a transcript that are named by their number; further ones are counted.
inline constexpr qsizetype kNamedLines = 20;

/// Payload that a journal may lag behind its session; of what is further behind only the events are
/// written. Two seconds of what the fastest loop here moves, and far below kPayloadBytes.
inline constexpr qint64 kJournalLagBytes = 256 * kMiB;
/// Journals that a list of sessions holds, and bytes at the end of one in which its last call is
/// looked for.
inline constexpr qsizetype kListedJournals = 10'000;
inline constexpr qint64 kJournalTailBytes = 256 * kKiB;
/// Journals are kept for so many days, and up to so many bytes in all; and the most of both that
/// may be set.
inline constexpr int kJournalDays = 30;
inline constexpr int kMostJournalDays = 3650;
inline constexpr qint64 kJournalBytes = 2 * kGiB;
inline constexpr qint64 kMostJournalBytes = 1024 * kGiB;

/// Differences between two sessions that are told; who meets more has two other sessions.
inline constexpr qsizetype kDifferences = 10000;

/// Calls that a replay performs or waits for (40 bytes each); longer records are not for replaying.
inline constexpr qsizetype kReplaySteps = 1'000'000;
/// The longest recorded pause that a replay keeps, in milliseconds: an hour.
inline constexpr qint64 kReplayPauseMs = 3'600'000;
/// How long a replay waits for its peer to do something, in milliseconds: default and most.
inline constexpr int kReplayTimeoutMs = 10000;
inline constexpr int kMaxReplayTimeoutMs = 3'600'000;
/// Bytes shown of each side where a replay diverges: before it to the last line's beginning, then
/// up to this.
inline constexpr qsizetype kReplayContextBytes = 64;

/// Bytes of one line that a view shows; the rest is counted ("… +N bytes").
inline constexpr qsizetype kShownLineBytes = 4 * kKiB;
/// Messages of one conversation that the chat shows; older ones stay in the calls table.
inline constexpr qsizetype kShownMessages = 2000;
/// Closed sockets that the list of connections shows, per server and among servers and clients.
inline constexpr qsizetype kShownClosedConnections = 200;
/// Rows, and bytes of their payload, that the calls table copies at once; more is work for a saved
/// transcript.
inline constexpr qsizetype kCopiedRows = 100000;
inline constexpr qsizetype kCopiedPayloadBytes = 16 * kMiB;
/// Calls, messages, and characters of these that a document made to be read from top to bottom
/// (.html, .md) holds. All calls are in the other formats.
inline constexpr qsizetype kDocumentCalls = 20000;
inline constexpr qsizetype kDocumentMessages = 10000;
inline constexpr qsizetype kDocumentChatChars = 4 * kMiB;
/// Notes one session holds, and characters (UTF-16 units) of one: each is shown on the timeline,
/// whose frame looks at all of them.
inline constexpr qsizetype kNotes = 1000;
inline constexpr qsizetype kNoteChars = 4000;
/// Lines, bytes and participants of an exported sequence diagram, and calls it looks at. Mermaid
/// refuses texts of more than 50,000 characters (maxTextSize).
inline constexpr qsizetype kDiagramLines = 400;
inline constexpr qsizetype kDiagramBytes = 44000;
inline constexpr qsizetype kDiagramParticipants = 40;
inline constexpr qsizetype kDiagramCalls = 20000;
/// An exported picture, in logical pixels; one of more than these pixels in all is not doubled
/// (4 bytes each while it is made).
inline constexpr double kPictureWidthPx = 8192;
inline constexpr double kPictureHeightPx = 4096;
inline constexpr double kPicturePixels = kPictureWidthPx * kPictureHeightPx;
/// Of a lesson file: its bytes, steps, conditions and mistakes of a step, commands of its play
/// script, paragraphs and questions, names of sockets, characters of a text and of a name, entries
/// of a short list, repetitions of one condition, and sends that one recv may be asked to hold
/// (see StreamMatch). The seven that come with the program need a tenth of each.
inline constexpr qsizetype kLessonBytes = 1 * kMiB;
inline constexpr qsizetype kLessonSteps = 40;
inline constexpr qsizetype kLessonConditions = 12;
inline constexpr qsizetype kLessonCommands = 200;
inline constexpr qsizetype kLessonParts = 40;
inline constexpr qsizetype kLessonNames = 32;
inline constexpr qsizetype kLessonTextChars = 4000;
inline constexpr qsizetype kLessonNameChars = 40;
inline constexpr qsizetype kLessonWords = 16;
inline constexpr int kLessonTimes = 20;
inline constexpr int kLessonSends = 64;
/// Calls of a session that are written as a program, and bytes of what they sent; a program of more
/// is none that a person reads.
inline constexpr qsizetype kProgramCalls = 5000;
inline constexpr qsizetype kProgramBytes = kMiB;
/// Messages kept for Up and Down in the message box.
inline constexpr qsizetype kMessageHistory = 200;

} // namespace socketscope::limits
