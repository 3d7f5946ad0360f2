#include "ui/models/sessionsmodel.h"

#include "core/describe/quantitytext.h"

#include <QLocale>

namespace socketscope {

namespace {

/// "412 ms", "12 s", "5:03 min", "1:05:03 h".
QString lengthText(qint64 ms)
{
    if (ms < 1000)
        return ms <= 0 ? QStringLiteral("–") : spanText(ms * 1'000'000);
    const qint64 seconds = ms / 1000;
    const auto twoDigits = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    if (seconds < 3600)
        return QStringLiteral("%1:%2 min")
            .arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    return QStringLiteral("%1:%2:%3 h")
        .arg(
            QString::number(seconds / 3600), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

} // namespace

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
        return locale.toString(kept.started.toLocalTime(), QLocale::ShortFormat);
    case Length:
        return lengthText(kept.started.msecsTo(kept.written));
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
