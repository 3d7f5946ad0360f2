#pragma once

#include <QWidget>

class QButtonGroup;

namespace socketscope {

/// What the left column is for.
enum class LeftMode : quint8
{
    Guided, ///< a server and clients that make their calls themselves
    Lab, ///< sockets whose calls a person makes one by one
};

/// Two joined buttons at the head of the left column.
class ModeSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeSwitch(QWidget *parent = nullptr);

    void setMode(LeftMode mode);
    [[nodiscard]] LeftMode mode() const;

signals:
    void modeChanged(socketscope::LeftMode mode);

private:
    QButtonGroup *m_group;
};

} // namespace socketscope
