#pragma once

#include "ui/sessionview/sessionview.h"

#include <memory>

namespace socketscope {

class FileCard;
class PlaybackBar;
class Player;
class TranscriptOpening;

/// A session that was read from a file, to be looked at and noted on; its views fill while it is
/// being read. Owns the log.
class OpenedView final : public SessionView
{
    Q_OBJECT

public:
    /// The opening has not begun.
    OpenedView(
        std::unique_ptr<TranscriptOpening> opening, QSettings &settings, QWidget *parent = nullptr);
    ~OpenedView() override;

    /// Begins to read the file.
    void start();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString longTitle() const override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] StatusLine::State state() const override;
    /// The file that the session is in, which is another one after it was saved under its name.
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] TranscriptOpening &opening() const { return *m_opening; }
    /// Plays it, once all of it is there.
    [[nodiscard]] Player &player() const { return *m_player; }

signals:
    /// All of it is there.
    void loaded();
    /// The file could not be read, or the person did not want it any more; "" then.
    void failed(const QString &sentence);

private:
    void onLoaded();
    void showProgress(int percent);
    /// Says what stands where calls would be.
    void explainEmpty();
    [[nodiscard]] bool canBeWrittenBack() const;

    std::unique_ptr<TranscriptOpening> m_opening;
    FileCard *m_card;
    Player *m_player;
    PlaybackBar *m_playback;
};

} // namespace socketscope
