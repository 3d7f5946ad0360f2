#include "ui/lab/optionform.h"

#include "core/describe/argumentnames.h"
#include "core/lab/labcall.h"
#include "ui/lab/numberbox.h"
#include "ui/theme/plaintext.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <netinet/in.h>
#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr int kFieldGapPx = 6;

} // namespace

OptionForm::OptionForm(Call call, QWidget *parent)
    : CallForm(parent)
    , m_call(call)
{
    buildFields();
    auto *name = new QWidget(this);
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins({});
    row->setSpacing(kFieldGapPx);
    row->addWidget(m_option, 3);
    row->addWidget(m_level, 2);
    addRow(tr("Option"), name);
    if (m_value)
        addRow(tr("Value"), m_value);
    finish();
    connect(m_option, &QComboBox::activated, this, &OptionForm::chooseLevel);
    const auto renew = [this] {
        proposeValue();
        validate();
    };
    connect(m_option, &QComboBox::editTextChanged, this, renew);
    connect(m_level, &QComboBox::editTextChanged, this, renew);
    setFocusProxy(m_option);
    if (m_value)
        connect(m_value, &QLineEdit::textChanged, this, &OptionForm::validate);
    renew();
}

void OptionForm::buildFields()
{
    m_option = new QComboBox(this);
    m_option->setEditable(true);
    m_option->setAccessibleName(tr("Option"));
    m_option->lineEdit()->setAccessibleName(tr("Option"));
    m_option->setInsertPolicy(QComboBox::NoInsert);
    m_option->setCompleter(nullptr);
    m_option->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const KnownOption &known : knownOptions())
        m_option->addItem(optionName(known.level, known.option), known.level);
    m_level = new NumberBox(tr("Level"), {SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP},
        levelName, levelNamed, this);
    if (m_call != Call::SetSockOpt)
        return;
    m_value = new QLineEdit(this);
    m_value->setAccessibleName(tr("Value"));
}

void OptionForm::chooseLevel(int index)
{
    m_level->setNumber(m_option->itemData(index).toInt());
}

std::optional<KnownOption> OptionForm::option() const
{
    const std::optional<int> level = m_level->number();
    if (!level)
        return std::nullopt;
    const QByteArray typed = m_option->currentText().trimmed().toUpper().toLatin1();
    const std::optional<int> number = optionNamed(*level, QLatin1StringView(typed));
    if (!number || *number < 0 || *number > NumberBox::kMost)
        return std::nullopt;
    return knownOption(*level, *number);
}

QString OptionForm::optionProblem() const
{
    if (option() || !m_level->number())
        return {};
    return tr("“%1” is no option of the level %2 that is known here; its number can be typed.")
        .arg(m_option->currentText().trimmed(), m_level->currentText().trimmed());
}

void OptionForm::proposeValue()
{
    const std::optional<KnownOption> known = option();
    if (!m_value || !known)
        return;
    m_value->setPlaceholderText(optionHint(*known));
    const bool isTyped = m_value->text() != m_proposed;
    m_proposed = QLatin1String(known->sample);
    const std::pair<int, int> option{known->level, known->option};
    if (option != m_shown && isTyped)
        m_typed.insert(m_shown, m_value->text());
    const bool isOther = std::exchange(m_shown, option) != option;
    if (isOther && m_typed.contains(option))
        m_value->setText(m_typed.value(option));
    else if (!isTyped || !optionBytes(*known, m_value->text()))
        m_value->setText(m_proposed);
}

void OptionForm::fill(LabCall &call) const
{
    const std::optional<KnownOption> known = option();
    if (!known)
        return;
    call.level = known->level;
    call.option = known->option;
    if (!m_value) {
        call.value = QByteArray(optionRoom(*known), '\0');
        return;
    }
    if (const Result<QByteArray> bytes = optionBytes(*known, m_value->text()))
        call.value = bytes.value();
}

void OptionForm::validate()
{
    QList<std::pair<QWidget *, QString>> problems{
        {m_level, m_level->problem()}, {m_option, optionProblem()}};
    if (m_value) {
        const std::optional<KnownOption> known = option();
        const Result<QByteArray> bytes
            = optionBytes(known.value_or(KnownOption{}), m_value->text());
        problems.append({m_value, !known || bytes ? QString() : bytes.error().message});
    }
    setProblems(problems);
}

} // namespace socketscope
