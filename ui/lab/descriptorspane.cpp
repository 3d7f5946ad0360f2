#include "ui/lab/descriptorspane.h"

#include "core/store/logfollower.h"
#include "ui/lab/descriptorsview.h"
#include "ui/models/descriptorsmodel.h"
#include "ui/panes/emptyhint.h"
#include "ui/session/selection.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QLabel>

namespace socketscope {

namespace {

constexpr int kRepaintMs = 100; ///< nobody reads more of them in a second

} // namespace

DescriptorsPane::DescriptorsPane(LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_selection(selection)
    , m_model(new DescriptorsModel(follower, this))
    , m_view(new DescriptorsView(*m_model, this))
    , m_count(plainLabel({}, this))
{
    makeCard(this);
    m_count->setProperty(kRoleProperty, QStringLiteral("faint"));
    QBoxLayout *card = cardLayout(this);
    card->addLayout(cardHead(titleLabel(tr("Open descriptors"), this), {m_count}));
    card->addWidget(m_view, 1);
    new EmptyHint(tr("Every socket that is open has a number here:\nits descriptor."), m_view);
    m_repaintTimer.setSingleShot(true);
    m_repaintTimer.setInterval(kRepaintMs);
    connect(&m_repaintTimer, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_follower, &LogFollower::grown, this, [this] {
        updateCount();
        if (!m_repaintTimer.isActive() && m_view->isVisible())
            m_repaintTimer.start();
    });
    connect(&m_follower, &LogFollower::rewound, this, &DescriptorsPane::updateCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DescriptorsPane::tellSelected);
    connect(m_view, &DescriptorsView::callWanted, this, &DescriptorsPane::selectLastCall);
    connect(&m_selection, &Selection::socketChanged, m_view, &DescriptorsView::showSocket);
    connect(m_model, &QAbstractItemModel::modelReset, m_view,
        [this] { m_view->showSocket(m_selection.socket()); });
    m_view->showSocket(m_selection.socket());
    updateCount();
}

void DescriptorsPane::tellSelected()
{
    if (const quint32 socketId = m_view->currentSocket(); socketId != 0)
        m_selection.setSocket(socketId);
}

void DescriptorsPane::selectLastCall()
{
    const quint32 socketId = m_view->currentSocket();
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    if (facts && facts->lastEvent >= 0)
        m_selection.setEvent(facts->lastEvent, socketId);
}

void DescriptorsPane::updateCount()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString() : tr("%Ln open", nullptr, count));
}

} // namespace socketscope
