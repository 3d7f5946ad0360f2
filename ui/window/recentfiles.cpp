#include "ui/window/recentfiles.h"

#include "ui/theme/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace socketscope {

namespace {

const QString kPathsKey = QStringLiteral("recent/transcripts");
constexpr qsizetype kMostPaths = 10;
constexpr int kMostNamePx = 400;

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QStringList RecentFiles::paths() const
{
    return m_settings.value(kPathsKey).toStringList().mid(0, kMostPaths);
}

void RecentFiles::addTo(QMenu &menu)
{
    m_menu = menu.addMenu(tr("Open &recent"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill();
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(kPathsKey, paths.mid(0, kMostPaths));
    fill();
}

void RecentFiles::fill()
{
    if (!m_menu)
        return;
    m_menu->clear();
    const QStringList paths = this->paths();
    for (const QString &path : paths) {
        const QString name = m_menu->fontMetrics().elidedText(
            QFileInfo(path).fileName(), Qt::ElideMiddle, kMostNamePx);
        QAction *action = m_menu->addAction(QString(name).replace(u'&', QLatin1String("&&")));
        setPlainToolTip(action, QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    m_menu->addSeparator();
    connect(
        m_menu->addAction(tr("&Clear this list")), &QAction::triggered, this, &RecentFiles::clear);
    m_menu->setEnabled(!paths.isEmpty());
}

void RecentFiles::clear()
{
    m_settings.remove(kPathsKey);
    fill();
}

} // namespace socketscope
