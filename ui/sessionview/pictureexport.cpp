#include "ui/sessionview/pictureexport.h"

#include "core/picture/picturepalette.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "core/transcript/replacingfile.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <cerrno>
#include <utility>

namespace socketscope {

namespace {

const QString kFolderKey = QStringLiteral("picture/folder");

QString suffixOf(PictureForm form)
{
    switch (form) {
    case PictureForm::Svg:
        return QStringLiteral("svg");
    case PictureForm::Png:
        return QStringLiteral("png");
    case PictureForm::Mermaid:
        return QStringLiteral("mmd");
    }
    return {};
}

Theme themeOf(const PictureWish &wish)
{
    return themeFor(wish.light ? lightPalette() : darkPalette());
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// What the thread that makes the picture gets and gives.
struct PictureExport::Job
{
    PictureForm form;
    QString fileName; ///< empty: for the clipboard
    std::function<Made()> make;
    Made made;
    Result<void> result;
};

PictureExport::PictureExport(
    TimelineView &timeline, const Notes &notes, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_timeline(timeline)
    , m_notes(notes)
    , m_settings(settings)
    , m_window(window)
{
    m_lastWish.light = true;
}

PictureExport::~PictureExport()
{
    if (m_thread)
        m_thread->wait();
}

bool PictureExport::isEmpty()
{
    if (m_timeline.scene().eventCount() > 0)
        return false;
    emit told(tr("There is no picture yet: no socket call was made."));
    return true;
}

PictureWish PictureExport::usualWish() const
{
    PictureWish wish;
    wish.light = !themeFor(m_timeline.palette()).dark;
    return wish;
}

void PictureExport::ask()
{
    if (isEmpty())
        return;
    auto *dialog = new PictureDialog(m_lastWish, &m_window);
    connect(dialog, &PictureDialog::copyWanted, this, &PictureExport::copy);
    connect(dialog, &PictureDialog::saveWanted, this, &PictureExport::askWhere);
    dialog->open();
}

void PictureExport::askWhere(const PictureWish &wish)
{
    m_lastWish = wish;
    const QString suffix = suffixOf(wish.form);
    auto *dialog = new QFileDialog(&m_window, tr("Export picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    const QString folder = m_settings.value(kFolderKey).toString();
    dialog->setDirectory(!folder.isEmpty() && QFileInfo(folder).isDir()
            ? folder
            : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(QStringLiteral("socketscope %1.%2")
                           .arg(m_timeline.scene().recording().startedAt().toString(
                                    QStringLiteral("yyyy-MM-dd HH-mm")),
                               suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, wish](const QString &fileName) { write(wish, fileName); });
    dialog->open();
}

void PictureExport::copyPicture()
{
    PictureWish wish = usualWish();
    wish.form = PictureForm::Png;
    copy(wish);
}

void PictureExport::copyDiagram()
{
    PictureWish wish = usualWish();
    wish.form = PictureForm::Mermaid;
    copy(wish);
}

void PictureExport::copy(const PictureWish &wish)
{
    m_lastWish = wish;
    start(wish, {});
}

void PictureExport::write(const PictureWish &wish, const QString &fileName)
{
    start(wish, fileName);
}

std::function<PictureExport::Made()> PictureExport::maker(const PictureWish &wish)
{
    if (wish.form == PictureForm::Mermaid)
        return [text = timelineDiagram(m_timeline, wish.range, m_notes).toUtf8()] {
            return Made{text, {}};
        };
    const Theme theme = themeOf(wish);
    PictureContent content = timelinePicture(m_timeline, wish.range, m_notes, theme);
    if (wish.form == PictureForm::Png)
        return [content = std::move(content), theme, font = m_timeline.font()] {
            const QImage image = paintPicture(content, theme, font);
            return Made{pngOf(image), image};
        };
    const PicturePalette palette = wish.light ? PicturePalette::light() : PicturePalette::dark();
    return [content = std::move(content), palette] {
        return Made{svgPicture(content, palette), {}};
    };
}

void PictureExport::start(const PictureWish &wish, const QString &fileName)
{
    if (isEmpty())
        return;
    if (m_thread) {
        emit told(tr("The picture before this one is still being made."));
        return;
    }
    m_job = std::make_shared<Job>(Job{wish.form, fileName, maker(wish), {}, {}});
    m_thread.reset(QThread::create([this, job = m_job] {
        job->made = job->make();
        if (job->made.bytes.isEmpty())
            job->result
                = Error{ENOMEM, tr("There is not enough memory for a picture of this size.")};
        else if (!job->fileName.isEmpty())
            job->result = replaceFile(job->fileName, job->made.bytes);
        QMetaObject::invokeMethod(this, "finish", Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PictureExport::finish()
{
    m_thread->wait();
    m_thread.reset();
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (!job->result)
        emit told(job->result.error().message);
    else if (job->fileName.isEmpty())
        putOnClipboard(*job);
    else
        tellSaved(job->fileName);
}

void PictureExport::putOnClipboard(const Job &job)
{
    auto *data = new QMimeData;
    if (job.form == PictureForm::Png) {
        data->setImageData(job.made.image);
        data->setData(QStringLiteral("image/png"), job.made.bytes); // not encoded at each paste
    } else {
        data->setText(QString::fromUtf8(job.made.bytes));
        if (job.form == PictureForm::Svg)
            data->setData(QStringLiteral("image/svg+xml"), job.made.bytes);
    }
    QGuiApplication::clipboard()->setMimeData(data);
    emit told(job.form == PictureForm::Mermaid ? tr("The diagram's text is on the clipboard.")
                                               : tr("The picture is on the clipboard."));
}

void PictureExport::tellSaved(const QString &fileName)
{
    m_settings.setValue(kFolderKey, QFileInfo(fileName).absolutePath());
    emit told(tr("The picture is saved as %1.").arg(fileName));
}

} // namespace socketscope
