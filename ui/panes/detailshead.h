#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace socketscope {

/// The first line of the details: the call, then the pane's buttons, and what is known of the call
/// between them, or below where the line is too short for all.
class DetailsHead final : public QWidget
{
    Q_OBJECT

public:
    DetailsHead(const QList<QWidget *> &buttons, QWidget *parent);

    void setCall(const QString &call, const QString &facts);
    [[nodiscard]] QString call() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] bool hasRoomForFacts() const;

    QList<QWidget *> m_buttons;
    QGridLayout *m_grid;
    QLabel *m_call;
    QLabel *m_facts;
    bool m_isBeside = false; ///< the facts stand beside the call
};

} // namespace socketscope
