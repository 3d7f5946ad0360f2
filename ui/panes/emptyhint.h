#pragma once

#include <QObject>

class QAbstractItemView;
class QLabel;

namespace socketscope {

/// What an empty list will hold and how to fill it, written in its middle while it has no rows.
class EmptyHint final : public QObject
{
    Q_OBJECT

public:
    EmptyHint(const QString &text, QAbstractItemView *view);

    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QAbstractItemView *m_view = nullptr;
    QLabel *m_label = nullptr;
};

} // namespace socketscope
