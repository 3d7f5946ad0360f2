#pragma once

#include <QTreeView>

namespace socketscope {

class ConnectionsDelegate;
class ConnectionsModel;

/// The tree of connections: rows with rounded selections, columns that fit its width, and as high
/// as its rows want, within bounds.
class ConnectionsView final : public QTreeView
{
    Q_OBJECT

public:
    ConnectionsView(
        ConnectionsModel &model, ConnectionsDelegate &delegate, QWidget *parent = nullptr);

    /// Selects the row alone and brings it into sight; nothing if it is selected already.
    void showRow(const QModelIndex &index);
    /// Takes the height for the rows there are.
    void fitHeight();
    [[nodiscard]] QList<quint32> selectedSockets() const;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    ConnectionsModel &m_model;
    ConnectionsDelegate &m_delegate;
};

} // namespace socketscope
