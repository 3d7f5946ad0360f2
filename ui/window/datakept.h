#pragma once

#include <QObject>

class QMenu;
class QSettings;

namespace socketscope {

/// The person's choice of how much of what was sent and received a session keeps before it drops
/// the oldest: a submenu, kept in the settings, used from the next start on.
class DataKept : public QObject
{
    Q_OBJECT

public:
    explicit DataKept(QSettings &settings, QObject *parent = nullptr);

    void addTo(QMenu &menu);

    /// In bytes; the default if nothing (or nothing allowed) was chosen.
    [[nodiscard]] static qint64 limit(const QSettings &settings);

signals:
    void chosen();

private:
    QSettings &m_settings;
};

} // namespace socketscope
