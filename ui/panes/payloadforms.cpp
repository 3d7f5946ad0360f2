#include "ui/panes/payloadforms.h"

#include "ui/panes/payloadview.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayloadForms)
};

constexpr double kButtonScale = 0.9;

} // namespace

QWidget *payloadForms(PayloadView *view, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(box);
    const auto add = [&](PayloadView::Form form, const QString &text, const QString &name,
                         const QString &place) {
        auto *button = new QToolButton(box);
        button->setText(text);
        button->setAccessibleName(name);
        setPlainToolTip(button, name);
        button->setCheckable(true);
        button->setChecked(form == PayloadView::Form::Hex);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(scaledFont(kButtonScale));
        setStyleProperty(button, kRoleProperty, QStringLiteral("segment"));
        setStyleProperty(button, kSegmentProperty, place);
        group->addButton(button, int(form));
        row->addWidget(button);
    };
    add(PayloadView::Form::Hex, Text::tr("hex"), Text::tr("Show the bytes as hex"),
        QStringLiteral("first"));
    add(PayloadView::Form::Text, Text::tr("text"), Text::tr("Show the bytes as text"),
        QStringLiteral("last"));
    QObject::connect(group, &QButtonGroup::idToggled, view, [view](int id, bool checked) {
        if (checked)
            view->setForm(PayloadView::Form(id));
    });
    return box;
}

} // namespace socketscope
