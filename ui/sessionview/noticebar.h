#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace socketscope {

/// A lasting sentence at the window's foot about something that went wrong, with a way on.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence until it is dismissed or replaced; an empty action text hides the action.
    void showNotice(const QString &sentence, const QString &actionText = {});

signals:
    void actionPressed();

private:
    QLabel *m_label;
    QPushButton *m_action;
};

} // namespace socketscope
