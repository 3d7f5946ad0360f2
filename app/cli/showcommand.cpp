#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/describe/calllines.h"
#include "core/describe/notetext.h"
#include "core/explain/callcards.h"
#include "core/store/eventfilter.h"
#include "core/store/logfollower.h"

#include <QCoreApplication>
#include <QStringList>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliShow)
};

/// Indices of the calls that answer the query, in order; the count, when all do.
class Answers
{
public:
    Answers(const Recording &recording, const EventQuery &query, const NoteTexts &notes)
        : m_count(recording.events().size())
    {
        if (query.isEmpty())
            return;
        m_filter = std::make_unique<EventFilter>(recording, query, notes);
        EventKeys keys;
        keys.follow(recording, m_count);
        m_filter->scan(keys);
        m_count = m_filter->hits().size();
    }

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype at(qsizetype place) const
    {
        return m_filter ? qsizetype(m_filter->hits().at(place)) : place;
    }

private:
    std::unique_ptr<EventFilter> m_filter;
    qsizetype m_count;
};

QByteArray linesOfNote(const NoteTexts &notes, qsizetype index)
{
    QByteArray lines;
    if (const auto note = notes.find(index); note != notes.end()) {
        for (const QString &line : noteLines(note->second))
            lines += "       # " + line.toUtf8() + '\n';
    }
    return lines;
}

int explainCall(Recording &recording, qsizetype number)
{
    const qsizetype count = recording.events().size();
    if (number > count) {
        complain(Text::tr("There is no call %1: the transcript has %2.").arg(number).arg(count));
        return 1;
    }
    LogFollower follower(recording);
    follower.catchUp();
    StandardOutput out;
    out.write(CallCards(follower).cardOf(number - 1).text().toUtf8());
    return finish(out) ? 0 : 1;
}

} // namespace

int showTranscript(const ShowOptions &options)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(options.file);
    if (!transcript)
        return 1;
    if (options.explain > 0)
        return explainCall(*transcript->recording, options.explain);
    const Recording &recording = *transcript->recording;
    const NoteTexts &notes = transcript->content.notes;
    const Answers answers(recording, EventQuery::parse(options.filter), notes);
    const CallLines lines(recording);
    SocketBook sockets;
    StandardOutput out;
    bool goesOn = out.write(lines.heading().toUtf8() + '\n');
    for (qsizetype place = 0; goesOn && place < answers.count(); ++place) {
        const qsizetype index = answers.at(place);
        sockets.follow(recording, index + 1);
        const SocketEvent &event = recording.events().at(index);
        goesOn = out.write(lines.line(event, index + 1, sockets.find(event.socketId)).toUtf8()
            + '\n' + linesOfNote(notes, index));
    }
    return finish(out) ? 0 : 1;
}

} // namespace socketscope
