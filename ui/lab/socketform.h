#pragma once

#include "ui/lab/callform.h"

namespace socketscope {

class FlagBoxes;
class NumberBox;

/// The arguments of socket(2).
class SocketForm final : public CallForm
{
    Q_OBJECT

public:
    explicit SocketForm(QWidget *parent);

    void fill(LabCall &call) const override;

private:
    void validate();

    NumberBox *m_domain;
    NumberBox *m_type;
    NumberBox *m_protocol;
    FlagBoxes *m_flags;
};

} // namespace socketscope
