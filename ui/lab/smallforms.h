#pragma once

#include "ui/lab/callform.h"

class QComboBox;
class QSpinBox;

namespace socketscope {

class FlagBoxes;
class NumberBox;

/// The backlog of listen(2).
class ListenForm final : public CallForm
{
    Q_OBJECT

public:
    explicit ListenForm(QWidget *parent);

    void fill(LabCall &call) const override;

private:
    QSpinBox *m_backlog;
};

/// The flags of accept4(2); without any it is accept(2).
class AcceptForm final : public CallForm
{
    Q_OBJECT

public:
    explicit AcceptForm(QWidget *parent);

    void fill(LabCall &call) const override;

private:
    FlagBoxes *m_flags;
};

/// The direction of shutdown(2).
class ShutdownForm final : public CallForm
{
    Q_OBJECT

public:
    explicit ShutdownForm(QWidget *parent);

    void fill(LabCall &call) const override;

private:
    NumberBox *m_how;
};

/// For calls that take nothing but the descriptor.
class EmptyForm final : public CallForm
{
    Q_OBJECT

public:
    explicit EmptyForm(QWidget *parent)
        : CallForm(parent)
    { }

    void fill(LabCall &) const override { }
};

} // namespace socketscope
