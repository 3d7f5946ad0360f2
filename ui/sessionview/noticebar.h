#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace socketscope {

/// A lasting sentence at the window's foot about something that went wrong, with a way on.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence until it is dismissed or replaced, with a button that does `act`; an
    /// empty action text hides the button.
    void showNotice(const QString &sentence, const QString &actionText = {},
        const std::function<void()> &act = {});

private:
    QLabel *m_label;
    QPushButton *m_action;
    std::function<void()> m_act;
};

} // namespace socketscope
