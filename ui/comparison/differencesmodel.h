#pragma once

#include "core/replay/differencetext.h"

#include <QAbstractTableModel>

namespace socketscope {

class LogFollower;

/// The differences between two sessions as rows: what differs, and the call of each side.
class DifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8
    {
        KindColumn,
        AColumn,
        BColumn,
        ColumnCount
    };

    DifferencesModel(const LogFollower &a, const LogFollower &b, QObject *parent = nullptr);

    void setDifferences(const QList<SessionDifference> &differences);
    [[nodiscard]] const QList<SessionDifference> &differences() const { return m_differences; }
    [[nodiscard]] QString sentence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    DifferenceText m_words;
    QList<SessionDifference> m_differences;
};

} // namespace socketscope
