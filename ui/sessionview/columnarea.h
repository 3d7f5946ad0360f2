#pragma once

#include <QScrollArea>

namespace socketscope {

/// Holds a column of cards that fills the height, gives way down to its least height, and is
/// scrolled where the screen is lower still.
///
/// QScrollArea alone would scroll as soon as the column is lower than it would like to be, since
/// its cards have wrapped texts and so a height for their width.
class ColumnArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *column, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumn();
    void widenFor(int leastPx);
};

} // namespace socketscope
