#include "ui/theme/cardparts.h"

#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVariant>

namespace socketscope {

namespace {

constexpr int kCardMarginPx = 13;
constexpr int kCardEdgePx = 10; ///< above and below: a low screen has none to spare
constexpr int kCardSpacingPx = 8;
constexpr int kTitleGapPx = 6;
constexpr int kIconPx = 16;
constexpr int kIconInsetPx = 7; ///< the style sheet's padding of quiet buttons

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Success:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace

QBoxLayout *cardLayout(QWidget *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(kCardMarginPx, kCardEdgePx, kCardMarginPx, kCardEdgePx);
    layout->setSpacing(kCardSpacingPx);
    return layout;
}

QBoxLayout *cardHead(QLabel *title, const QList<QWidget *> &parts)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(title);
    head->addStretch();
    for (QWidget *part : parts)
        head->addWidget(part);
    // A quiet button's icon, not its unseen edge, lines up with the fields below.
    if (!parts.isEmpty() && qobject_cast<QToolButton *>(parts.constLast()))
        head->setContentsMargins(0, 0, -kIconInsetPx, 0);
    return head;
}

void addBesideTitle(QBoxLayout *head, QWidget *part)
{
    head->insertSpacing(1, kTitleGapPx);
    head->insertWidget(2, part);
}

int labelsWidth(const QGridLayout &grid)
{
    int width = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const QLayoutItem *item = grid.itemAtPosition(row, 0);
        if (item && qobject_cast<const QLabel *>(item->widget()))
            width = qMax(width, item->widget()->sizeHint().width());
    }
    return width;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty(kRoleProperty, QStringLiteral("title"));
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty(kRoleProperty, QStringLiteral("muted"));
    label->setBuddy(field);
    return label;
}

QLabel *pillLabel(QWidget *parent)
{
    QLabel *label = elidedLabel(parent);
    label->setProperty(kRoleProperty, QStringLiteral("pill"));
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    label->hide();
    return label;
}

void showPill(QLabel *pill, Tone tone, const QString &text)
{
    setElidedText(pill, text);
    setPlainToolTip(pill, text);
    setStyleProperty(pill, kToneProperty, toneName(tone));
    pill->setVisible(!text.isEmpty());
}

QLabel *noticeLabel(const QString &accessibleName, QWidget *parent)
{
    QLabel *label = selectableLabel({}, parent);
    label->setAccessibleName(accessibleName);
    label->setProperty(kRoleProperty, QStringLiteral("notice"));
    label->hide();
    return label;
}

void showNotice(QLabel *notice, Tone tone, const QString &text)
{
    notice->setText(text);
    notice->setAccessibleDescription(text);
    setStyleProperty(notice, kToneProperty, toneName(tone));
    notice->setVisible(!text.isEmpty());
}

QLabel *problemLabel(QWidget *parent)
{
    QLabel *label = plainLabel({}, parent);
    label->setWordWrap(true);
    label->setProperty(kRoleProperty, QStringLiteral("muted"));
    label->setProperty(kToneProperty, QStringLiteral("error"));
    label->hide();
    return label;
}

void showProblems(const QList<std::pair<QWidget *, QString>> &problems, QLabel *label)
{
    QString first;
    for (const auto &[field, problem] : problems) {
        setStyleProperty(field, kInvalidProperty, !problem.isEmpty());
        field->setAccessibleDescription(problem);
        if (first.isEmpty())
            first = problem;
    }
    label->setText(first);
    label->setVisible(!first.isEmpty());
}

QToolButton *moreButton(const QString &accessibleName, QWidget *panel, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setAccessibleName(accessibleName);
    setPlainToolTip(button, accessibleName);
    setButtonIcon(button, QStringLiteral("settings"), themeFor(parent->palette()));
    panel->hide();
    QObject::connect(button, &QToolButton::toggled, panel, &QWidget::setVisible);
    return button;
}

void setButtonIcon(QToolButton *button, const QString &iconName, const Theme &theme)
{
    button->setIconSize(QSize(kIconPx, kIconPx));
    button->setIcon(colouredIcon(iconName, theme.mutedText, theme.cardBorder));
}

} // namespace socketscope
