#pragma once

#include "core/support/result.h"
#include "ui/sessionview/picturedialog.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;
class QThread;

namespace socketscope {

class Notes;

/// Brings the timeline's picture to files and to the clipboard: asks, paints and writes it in a
/// thread of its own, tells how it went.
class PictureExport : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    PictureExport(TimelineView &timeline, const Notes &notes, QSettings &settings, QWidget &window);
    ~PictureExport() override;

    /// Asks what, how and where.
    void ask();
    void copyPicture();
    void copyDiagram();
    /// Only one picture is made at a time: while one is, this and write() merely say so.
    void copy(const PictureWish &wish);
    void write(const PictureWish &wish, const QString &fileName);

signals:
    /// How it went, for people.
    void told(const QString &sentence);

private:
    struct Made
    {
        QByteArray bytes; ///< of the file; none if there is no memory for it
        QImage image; ///< of a PNG
    };
    struct Job;

    void askWhere(const PictureWish &wish);
    [[nodiscard]] bool isEmpty();
    /// Paints the picture and puts its bytes together; to be called in another thread. What it
    /// needs of the session is taken at once.
    [[nodiscard]] std::function<Made()> maker(const PictureWish &wish);
    void start(const PictureWish &wish, const QString &fileName);
    void putOnClipboard(const Job &job);
    void tellSaved(const QString &fileName);
    [[nodiscard]] PictureWish usualWish() const;
    Q_INVOKABLE void finish();

    TimelineView &m_timeline;
    const Notes &m_notes;
    QSettings &m_settings;
    QWidget &m_window;
    PictureWish m_lastWish;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Job> m_job;
};

} // namespace socketscope
