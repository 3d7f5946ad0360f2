#include "ui/panes/emptyhint.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>

namespace socketscope {

EmptyHint::EmptyHint(const QString &text, QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
    , m_label(plainLabel(text, view->viewport()))
{
    m_label->setProperty(kRoleProperty, QStringLiteral("faint"));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setContentsMargins(24, 0, 24, 0);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::update);
    update();
}

void EmptyHint::setText(const QString &text)
{
    m_label->setText(text);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QObject::eventFilter(watched, event);
}

void EmptyHint::update()
{
    m_label->setGeometry(m_view->viewport()->rect());
    m_label->setVisible(m_view->model()->rowCount() == 0);
}

} // namespace socketscope
