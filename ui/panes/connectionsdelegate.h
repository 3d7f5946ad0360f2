#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace socketscope {

class UnreadMessages;
enum class SocketState : quint8;

/// Draws the rows of the list of connections: a dot in the state's colour, the state's word small,
/// what is closed in grey, what has unread messages in bold.
class ConnectionsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConnectionsDelegate(QObject *parent = nullptr);

    void setUnread(const UnreadMessages *unread) { m_unread = unread; }

    /// The width in pixels that a column wants; the address takes what is left.
    [[nodiscard]] static int columnWidth(int column);
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon dotIcon(SocketState state, const QWidget *view) const;

    const UnreadMessages *m_unread = nullptr;
    mutable QHash<QRgb, QIcon> m_dots; ///< by colour: at most two looks times five colours
};

} // namespace socketscope
