#pragma once

#include "ui/lab/callform.h"
#include "ui/lab/optionentry.h"

#include <QHash>

#include <optional>
#include <utility>

class QComboBox;
class QLineEdit;

namespace socketscope {

class NumberBox;

/// The arguments of setsockopt(2) and getsockopt(2). Choosing an option chooses its level.
class OptionForm final : public CallForm
{
    Q_OBJECT

public:
    OptionForm(Call call, QWidget *parent);

    void fill(LabCall &call) const override;

private:
    void buildFields();
    void chooseLevel(int index);
    void validate();
    /// What was typed for that option before, else a sample value, unless what stands there is one
    /// that it takes.
    void proposeValue();
    /// Of what is typed; nothing if it is none.
    [[nodiscard]] std::optional<KnownOption> option() const;
    [[nodiscard]] QString optionProblem() const;

    Call m_call;
    NumberBox *m_level = nullptr;
    QComboBox *m_option = nullptr;
    QLineEdit *m_value = nullptr; ///< null for getsockopt
    QString m_proposed;
    std::pair<int, int> m_shown; ///< level and number of the option whose value stands there
    QHash<std::pair<int, int>, QString> m_typed; ///< the values of those that do not
};

} // namespace socketscope
