#include "ui/window/pictureexport.h"

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

Result<void> writeFile(const QString &fileName, const QByteArray &bytes)
{
    ReplacingFile file;
    if (const Result<void> opened = file.open(fileName); !opened)
        return opened;
    if (const Result<void> written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace

/// What the thread that writes gets and gives.
struct PictureExport::Job
{
    QString fileName;
    std::function<QByteArray()> make;
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
    if (isEmpty())
        return;
    m_lastWish = wish;
    auto *data = new QMimeData;
    if (wish.form == PictureForm::Png) {
        const Theme theme = themeOf(wish);
        data->setImageData(paintPicture(
            timelinePicture(m_timeline, wish.range, m_notes, theme), theme, m_timeline.font()));
    } else {
        const QByteArray text = maker(wish)();
        data->setText(QString::fromUtf8(text));
        if (wish.form == PictureForm::Svg)
            data->setData(QStringLiteral("image/svg+xml"), text);
    }
    QGuiApplication::clipboard()->setMimeData(data);
    emit told(wish.form == PictureForm::Mermaid ? tr("The diagram's text is on the clipboard.")
                                                : tr("The picture is on the clipboard."));
}

std::function<QByteArray()> PictureExport::maker(const PictureWish &wish)
{
    if (wish.form == PictureForm::Mermaid)
        return [text = timelineDiagram(m_timeline, wish.range, m_notes).toUtf8()] {
            return text;
        };
    const Theme theme = themeOf(wish);
    auto content = std::make_shared<const PictureContent>(
        timelinePicture(m_timeline, wish.range, m_notes, theme));
    if (wish.form == PictureForm::Png)
        return [image = paintPicture(*content, theme, m_timeline.font())] {
            return pngOf(image);
        };
    const PicturePalette palette = wish.light ? PicturePalette::light() : PicturePalette::dark();
    return [content, palette] {
        return svgPicture(*content, palette);
    };
}

void PictureExport::write(const PictureWish &wish, const QString &fileName)
{
    if (m_thread || isEmpty())
        return;
    m_job = std::make_shared<Job>();
    m_job->fileName = fileName;
    m_job->make = maker(wish);
    m_thread.reset(QThread::create([this, job = m_job] {
        job->result = writeFile(job->fileName, job->make());
        QMetaObject::invokeMethod(this, "finish", Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PictureExport::finish()
{
    m_thread->wait();
    m_thread.reset();
    if (m_job->result) {
        m_settings.setValue(kFolderKey, QFileInfo(m_job->fileName).absolutePath());
        emit told(tr("The picture is saved as %1.").arg(m_job->fileName));
    } else {
        emit told(m_job->result.error().message);
    }
    m_job.reset();
}

} // namespace socketscope
