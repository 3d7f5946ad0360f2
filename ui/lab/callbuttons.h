#pragma once

#include "core/event/socketevent.h"

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace socketscope {

/// The calls that can be made by hand, in the manual's order.
[[nodiscard]] const QList<Call> &labCalls();

/// A button for each of them, with its mark; one is pressed in.
class CallButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit CallButtons(QWidget *parent = nullptr);

    void setCall(Call call);
    [[nodiscard]] Call call() const;

signals:
    void chosen(socketscope::Call call);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QButtonGroup *m_group;
};

} // namespace socketscope
