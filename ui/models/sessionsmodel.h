#pragma once

#include "core/journal/journalfolder.h"

#include <QAbstractTableModel>

namespace socketscope {

/// The sessions that are kept on disk, as rows of a table.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Started,
        Length,
        Calls,
        Size,
        State,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// ownName: of the session that this program records.
    void setSessions(const QList<KeptSession> &sessions, const QString &ownName);
    [[nodiscard]] const KeptSession &session(int row) const { return m_sessions.at(row); }
    [[nodiscard]] bool isOwn(int row) const { return session(row).name == m_ownName; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString stateText(int row) const;

    QList<KeptSession> m_sessions;
    QString m_ownName;
};

} // namespace socketscope
