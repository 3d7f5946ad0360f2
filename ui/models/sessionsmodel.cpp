#include "ui/models/sessionsmodel.h"

#include "core/describe/quantitytext.h"

#include <QLocale>

namespace socketscope {

void SessionsModel::setSessions(const QList<KeptSession> &sessions, const QString &ownName)
{
    beginResetModel();
    m_sessions = sessions;
    m_ownName = ownName;
    endResetModel();
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(index.column() == Started || index.column() == State ? Qt::AlignLeft
                                                                       : Qt::AlignRight);
    return {};
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(section == Started || section == State ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Length:
        return tr("Length");
    case Calls:
        return tr("Calls");
    case Size:
        return tr("Size");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString SessionsModel::text(int row, int column) const
{
    const QLocale locale;
    const KeptSession &kept = session(row);
    switch (column) {
    case Started:
        return locale.toString(kept.started, QLocale::ShortFormat);
    case Length:
        return spanText(qMax<qint64>(0, kept.started.secsTo(kept.written)) * 1'000'000'000);
    case Calls:
        return kept.calls < 0 ? tr("not known") : locale.toString(kept.calls);
    case Size:
        return bytesText(kept.bytes);
    case State:
        return stateText(row);
    default:
        return {};
    }
}

QString SessionsModel::stateText(int row) const
{
    if (isOwn(row))
        return tr("this session");
    switch (session(row).state) {
    case KeptSession::State::InUse:
        return tr("being recorded");
    case KeptSession::State::Ended:
        return tr("ended");
    case KeptSession::State::CutShort:
        return tr("cut short");
    }
    return {};
}

} // namespace socketscope
