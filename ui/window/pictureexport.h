#pragma once

#include "core/support/result.h"
#include "ui/window/picturedialog.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;
class QThread;

namespace socketscope {

class Notes;

/// Brings the timeline's picture to files and to the clipboard: asks, makes it, writes it in a
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
    void copy(const PictureWish &wish);
    /// Writes that picture; nothing while another is being written.
    void write(const PictureWish &wish, const QString &fileName);

signals:
    /// How it went, for people.
    void told(const QString &sentence);

private:
    void askWhere(const PictureWish &wish);
    [[nodiscard]] bool isEmpty();
    /// Puts the bytes together; to be called in another thread.
    [[nodiscard]] std::function<QByteArray()> maker(const PictureWish &wish);
    [[nodiscard]] PictureWish usualWish() const;
    Q_INVOKABLE void finish();

    struct Job;

    TimelineView &m_timeline;
    const Notes &m_notes;
    QSettings &m_settings;
    QWidget &m_window;
    PictureWish m_lastWish;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Job> m_job;
};

} // namespace socketscope
