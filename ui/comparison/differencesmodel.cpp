#include "ui/comparison/differencesmodel.h"

#include "core/store/logfollower.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

namespace socketscope {

DifferencesModel::DifferencesModel(const LogFollower &a, const LogFollower &b, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(a.recording(), a.sockets(), b.recording(), b.sockets())
{ }

void DifferencesModel::setDifferences(const QList<SessionDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

QString DifferencesModel::sentence(int row) const
{
    return m_words.sentence(m_differences.at(row));
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_differences.size())
        return {};
    const SessionDifference &difference = m_differences.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case KindColumn:
            return DifferenceText::kind(difference);
        case AColumn:
            return m_words.callInA(difference);
        case BColumn:
            return m_words.callInB(difference);
        }
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == KindColumn ? sentence(index.row()) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index.row()));
    case Qt::FontRole:
        return index.column() == KindColumn ? QVariant() : QVariant(monoFont());
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Difference");
    case AColumn:
        return tr("In A");
    case BColumn:
        return tr("In B");
    default:
        return {};
    }
}

} // namespace socketscope
