#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace socketscope {

/// The transcripts that were opened or saved last: a submenu, kept in the settings.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    void addTo(QMenu &menu);
    /// The newest; what is too many goes.
    void add(const QString &path);
    [[nodiscard]] QStringList paths() const;

signals:
    void chosen(const QString &path);

private:
    void fill();
    void clear();

    QSettings &m_settings;
    QMenu *m_menu = nullptr;
};

} // namespace socketscope
