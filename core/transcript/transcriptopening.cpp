#include "core/transcript/transcriptopening.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace socketscope {

namespace {

constexpr int kLookMs = 100;

/// A pipe or a device may have no end.
std::optional<Error> obstacleTo(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile())
        return std::nullopt;
    return Error{file.isDir() ? EISDIR : EINVAL,
        TranscriptOpening::tr("“%1” is no file. Transcripts are files whose names end in .jsonl.")
            .arg(QDir::toNativeSeparators(path))};
}

} // namespace

TranscriptOpening::TranscriptOpening(const QString &path, qint64 maxPayloadBytes, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_recording(std::make_unique<Recording>(maxPayloadBytes))
    , m_follower(*m_recording)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, [this] { emit progressed(percent()); });
    connect(&m_follower, &LogFollower::grown, this, &TranscriptOpening::lookWhetherTakenIn);
}

TranscriptOpening::~TranscriptOpening()
{
    m_load.cancelled.store(true, std::memory_order_relaxed);
    if (m_thread.joinable())
        m_thread.join();
}

void TranscriptOpening::start()
{
    if (m_thread.joinable() || m_content)
        return;
    m_follower.setReading(true);
    m_thread = std::thread([this] { read(); });
    m_look.start();
}

/// In the thread that reads.
void TranscriptOpening::read()
{
    const std::optional<Error> obstacle = obstacleTo(m_path);
    m_result = obstacle ? Result<TranscriptContent>(*obstacle)
                        : loadTranscript(m_path, *m_recording, &m_load);
    QMetaObject::invokeMethod(this, "finish", Qt::QueuedConnection);
}

void TranscriptOpening::cancel()
{
    m_load.cancelled.store(true, std::memory_order_relaxed);
    if (m_content && !m_isLoaded)
        fail({ECANCELED, tr("Opening was cancelled.")});
}

int TranscriptOpening::percent() const
{
    if (m_isLoaded)
        return 100;
    const qint64 total = m_load.bytesTotal.load(std::memory_order_relaxed);
    const qsizetype calls = m_recording->events().size();
    if (total <= 0 || calls == 0)
        return 0;
    const qint64 read = m_load.bytesRead.load(std::memory_order_relaxed);
    const double share
        = double(read) / double(total) * (double(m_follower.eventCount()) / double(calls));
    return qBound(0, int(share * 100), 100);
}

void TranscriptOpening::finish()
{
    m_thread.join();
    Result<TranscriptContent> result = std::move(*m_result);
    m_result.reset();
    if (!result)
        return fail(result.error());
    m_content = std::move(result).value();
    lookWhetherTakenIn();
}

void TranscriptOpening::fail(const Error &error)
{
    m_look.stop();
    m_follower.setReading(false);
    emit failed(error);
}

void TranscriptOpening::lookWhetherTakenIn()
{
    if (!m_look.isActive() || !m_content || m_follower.eventCount() < m_recording->events().size())
        return;
    m_look.stop();
    // The views may hear of the last calls only after this.
    QMetaObject::invokeMethod(this, "tellLoaded", Qt::QueuedConnection);
}

void TranscriptOpening::tellLoaded()
{
    if (m_load.cancelled.load(std::memory_order_relaxed))
        return;
    m_follower.setReading(false);
    m_isLoaded = true;
    emit loaded();
}

} // namespace socketscope
