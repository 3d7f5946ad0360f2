#pragma once

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptreader.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace socketscope {

/// A transcript that was opened, and how opening it goes on: owns its recording, which a thread of
/// its own fills, and what tells views that it grows.
class TranscriptOpening : public QObject
{
    Q_OBJECT

public:
    /// maxPayloadBytes: see Recording.
    explicit TranscriptOpening(const QString &path, qint64 maxPayloadBytes = limits::kPayloadBytes,
        QObject *parent = nullptr);
    /// Gives up reading.
    ~TranscriptOpening() override;

    /// Begins to read; what becomes of it is told by one of the last two signals.
    void start();
    /// Ends in failed() with ECANCELED, unless all has been read.
    void cancel();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] LogFollower &follower() { return m_follower; }
    [[nodiscard]] const Recording &recording() const { return *m_recording; }
    /// Null until loaded() was told.
    [[nodiscard]] const TranscriptContent *content() const
    {
        return m_isLoaded ? &*m_content : nullptr;
    }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// How much of the file has been read and taken in, from 0 to 100.
    [[nodiscard]] int percent() const;

signals:
    /// At most ten times a second.
    void progressed(int percent);
    /// All of it has been read, and taken in by the follower.
    void loaded();
    /// It could not be read: cause and cure in words, or ECANCELED.
    void failed(const socketscope::Error &error);

private:
    void read();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void tellLoaded();
    void lookWhetherTakenIn();
    void fail(const Error &error);

    const QString m_path;
    std::unique_ptr<Recording> m_recording;
    LogFollower m_follower;
    TranscriptLoad m_load;
    std::thread m_thread;
    std::optional<Result<TranscriptContent>> m_result; ///< the thread's while it runs
    std::optional<TranscriptContent> m_content;
    QTimer m_look;
    bool m_isLoaded = false;
};

} // namespace socketscope
