#pragma once

#include "core/program/programlanguage.h"
#include "core/transcript/documenttable.h"
#include "core/transcript/sessionchat.h"
#include "core/transcript/transcriptwriter.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace socketscope {

namespace limits {

/// Of a lab report: rows of the table of calls, messages of each conversation, programs, and lines
/// of each. All of it is in the transcript that the report names.
inline constexpr qsizetype kReportCalls = 200;
inline constexpr qsizetype kReportMessages = 200;
inline constexpr qsizetype kReportPrograms = 8;
inline constexpr qsizetype kReportProgramLines = 600;

} // namespace limits

/// What a person says of a session; what is empty stays a line to be filled in by hand.
struct ReportWords
{
    QString title;
    QString name;
    QString aim;
    QString conclusion;
    ProgramLanguage language = ProgramLanguage::Python; ///< of the programs
};

/// The file that the report is about.
struct ReportTranscript
{
    QString name; ///< without its folder
    QByteArray sha256; ///< of its bytes, in hexadecimal
};

/// Everything that a lab report says, before it is set as a page: the words, and what the record
/// tells. Nothing in it is made up.
struct LabReport
{
    /// A call that the session made, in general words.
    struct Theory
    {
        QString call; ///< "bind()"
        QString page; ///< "bind(2)"
        QString text;
        qsizetype count = 0; ///< how often it was made
    };
    struct Program
    {
        QString fileName;
        QStringList lines;
        qsizetype leftOut = 0; ///< lines beyond limits::kReportProgramLines
    };

    ReportWords words;
    TranscriptHeader header;
    std::vector<Theory> theory; ///< in the order in which the calls were first made
    std::vector<Program> programs;
    QByteArray picture; ///< SVG; empty if there are no calls
    std::vector<SessionChat::Conversation> outputs; ///< at most limits::kReportMessages of each
    std::vector<DocumentTable::Row> calls; ///< at most limits::kReportCalls
    qsizetype callsLeftOut = 0;
    std::optional<ReportTranscript> transcript;

    [[nodiscard]] static QString kind(); ///< "Lab report"
    [[nodiscard]] QString dateText() const; ///< of the session
    [[nodiscard]] QString callsLeftOutText() const; ///< "" if there are none
    [[nodiscard]] static QString linesLeftOutText(const Program &program);
};

/// Gathers the report on what the source has.
[[nodiscard]] LabReport makeLabReport(const TranscriptSource &source, const ReportWords &words,
    std::optional<ReportTranscript> transcript);

} // namespace socketscope
