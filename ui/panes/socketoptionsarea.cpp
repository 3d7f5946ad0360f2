#include "ui/panes/socketoptionsarea.h"

#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/taborder.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kGapPx = 5;
constexpr int kFieldWidthPx = 52; ///< six digits

QString nameOf(SocketOption option)
{
    return QLatin1StringView(factsOf(option).name);
}

} // namespace

SocketOptionsArea::SocketOptionsArea(QWidget *parent)
    : QWidget(parent)
{
    m_fold = new QToolButton(this);
    m_fold->setText(tr("Socket options"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(m_fold,
        tr("Set with setsockopt() before the socket is bound or connected; an empty field "
           "leaves the system's own value"));
    connect(m_fold, &QToolButton::toggled, this, &SocketOptionsArea::unfold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGapPx);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
}

void SocketOptionsArea::makePanel()
{
    m_panel = new QWidget(this);
    for (size_t index = 0; index < m_fields.size(); ++index) {
        const auto option = SocketOption(index);
        auto *edit = new QLineEdit(m_panel);
        edit->setAccessibleName(nameOf(option));
        edit->setMaximumWidth(kFieldWidthPx);
        if (factsOf(option).most == 1)
            edit->setPlaceholderText(QStringLiteral("0 / 1"));
        else
            edit->setPlaceholderText(option == SocketOption::Linger ? tr("seconds") : tr("bytes"));
        m_fields[index] = {fieldLabel(nameOf(option), edit, m_panel), edit};
        connect(edit, &QLineEdit::textChanged, this, [this] {
            validate();
            emit changed();
        });
    }
    m_problem = problemLabel(m_panel);
    m_panel->setEnabled(!m_isLocked);
    auto *grid = new QGridLayout(m_panel);
    grid->setContentsMargins({});
    grid->setSpacing(kGapPx);
    layOutPanel();
    layout()->addWidget(m_panel);
    tabInto(m_fold, m_panel);
}

QWidget *SocketOptionsArea::fold() const
{
    return m_fold;
}

bool SocketOptionsArea::isOffered(SocketOption option) const
{
    switch (option) {
    case SocketOption::ReceiveBuffer:
    case SocketOption::SendBuffer:
        return true;
    case SocketOption::KeepAlive:
    case SocketOption::Linger:
    case SocketOption::NoDelay:
        return !isUnix(m_protocol) && !isDatagram(m_protocol);
    case SocketOption::Broadcast:
        return m_protocol == Protocol::Udp;
    default:
        return !isUnix(m_protocol);
    }
}

void SocketOptionsArea::setProtocol(Protocol protocol)
{
    m_protocol = protocol;
    if (m_panel)
        layOutPanel();
}

void SocketOptionsArea::layOutPanel()
{
    auto *grid = static_cast<QGridLayout *>(m_panel->layout());
    int place = 0;
    for (size_t index = 0; index < m_fields.size(); ++index) {
        const Field &one = m_fields[index];
        const bool shown = isOffered(SocketOption(index));
        one.label->setVisible(shown);
        one.edit->setVisible(shown);
        if (!shown)
            continue;
        grid->addWidget(one.label, place / 2, place % 2 * 2);
        grid->addWidget(one.edit, place / 2, place % 2 * 2 + 1);
        ++place;
    }
    grid->addWidget(m_problem, kSocketOptionCount, 0, 1, 4);
    validate();
}

void SocketOptionsArea::setLocked(bool locked)
{
    m_isLocked = locked;
    if (m_panel)
        m_panel->setEnabled(!locked);
}

void SocketOptionsArea::unfold(bool open)
{
    if (open && !m_panel)
        makePanel();
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (m_panel)
        m_panel->setVisible(open);
}

SocketOptions SocketOptionsArea::options() const
{
    SocketOptions options;
    if (!m_panel)
        return options;
    for (size_t index = 0; index < m_fields.size(); ++index) {
        const auto option = SocketOption(index);
        bool isNumber = false;
        const int value = m_fields[index].edit->text().trimmed().toInt(&isNumber);
        if (isNumber && isOffered(option) && value >= 0 && value <= factsOf(option).most)
            options.setValue(option, value);
    }
    return options;
}

void SocketOptionsArea::validate()
{
    QList<std::pair<QWidget *, QString>> problems;
    for (size_t index = 0; index < m_fields.size(); ++index) {
        const auto option = SocketOption(index);
        const QString text = m_fields[index].edit->text().trimmed();
        const bool isWrong
            = isOffered(option) && !text.isEmpty() && !options().value(option).has_value();
        problems.append({m_fields[index].edit,
            isWrong ? tr("%1 is a number from 0 to %2, or empty.")
                          .arg(nameOf(option), QString::number(factsOf(option).most))
                    : QString()});
    }
    showProblems(problems, m_problem);
}

QString SocketOptionsArea::problem() const
{
    return m_panel ? m_problem->text() : QString();
}

void SocketOptionsArea::save(QSettings &settings, const QString &group) const
{
    for (size_t index = 0; index < m_fields.size(); ++index)
        settings.setValue(group + nameOf(SocketOption(index)),
            m_panel ? m_fields[index].edit->text() : QString());
}

void SocketOptionsArea::restore(const QSettings &settings, const QString &group)
{
    std::array<QString, kSocketOptionCount> texts;
    for (size_t index = 0; index < texts.size(); ++index)
        texts[index] = settings.value(group + nameOf(SocketOption(index))).toString();
    const bool isUsed = std::any_of(
        texts.cbegin(), texts.cend(), [](const QString &text) { return !text.isEmpty(); });
    m_fold->setChecked(isUsed);
    for (size_t index = 0; m_panel && index < texts.size(); ++index)
        m_fields[index].edit->setText(texts[index]);
}

} // namespace socketscope
