#include "ui/panes/chatview.h"

#include "ui/models/chatmodel.h"
#include "ui/panes/chatdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kAtEndPx = 8; ///< so near to the end counts as being there
constexpr int kButtonGapPx = 10;
constexpr int kLeastRoom = 8; ///< messages

} // namespace

ChatView::ChatView(ChatModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Chat"));
    setProperty(kRoleProperty, QStringLiteral("bare"));
    m_delegate = new ChatDelegate(model, this);
    setModel(&model);
    setItemDelegate(m_delegate);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    m_newMessages = new QPushButton(tr("New messages ↓"), this);
    m_newMessages->setProperty(kRoleProperty, QStringLiteral("pill"));
    m_newMessages->setFocusPolicy(Qt::TabFocus);
    m_newMessages->hide();
    connect(m_newMessages, &QPushButton::clicked, this, &ChatView::followEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChatView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ChatView::rangeChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_delegate->clearSizes(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int) {
            if (!m_followsEnd && first > 0)
                m_newMessages->show();
        });
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { emit callChosen(m_model.item(index.row()).event); });
}

void ChatView::followEnd()
{
    m_followsEnd = true;
    m_newMessages->hide();
    scrollToBottom();
}

void ChatView::scrolled(int value)
{
    if (m_fetching)
        return;
    m_followsEnd = value >= verticalScrollBar()->maximum() - kAtEndPx;
    if (m_followsEnd)
        m_newMessages->hide();
    else if (value <= verticalScrollBar()->minimum() + kAtEndPx)
        fetchOlder();
}

void ChatView::rangeChanged()
{
    if (m_followsEnd && !m_fetching)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ChatView::fetchOlder()
{
    m_fetching = true;
    const QPersistentModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    if (m_model.fetchOlder()) {
        executeDelayedItemsLayout();
        if (top.isValid())
            scrollTo(top, PositionAtTop); // what was read stays where it was
    }
    m_fetching = false;
}

QList<int> ChatView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChatView::copyText() const
{
    QStringList texts;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        texts += m_model.item(row).text;
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

void ChatView::copyHex() const
{
    QStringList lines;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const QByteArray bytes = m_model.bytes(row);
        if (!bytes.isEmpty())
            lines += QString::fromLatin1(bytes.toHex(' '));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyText();
        return;
    }
    QListView::keyPressEvent(event);
}

void ChatView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || selectedRows().isEmpty())
        return;
    const Theme theme = themeFor(palette());
    QMenu menu(this);
    QAction *copy = menu.addAction(themedIcon(QStringLiteral("copy"), theme), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &ChatView::copyText);
    connect(menu.addAction(tr("Copy as hex")), &QAction::triggered, this, &ChatView::copyHex);
    menu.addSeparator();
    connect(menu.addAction(themedIcon(QStringLiteral("search"), theme), tr("Show call")),
        &QAction::triggered, this,
        [this, index] { emit callChosen(m_model.item(index.row()).event); });
    menu.exec(event->globalPos());
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = m_followsEnd;
    QListView::resizeEvent(event);
    m_followsEnd = atEnd;
    // More than can be seen, so that there is something to scroll up from.
    m_model.setRoom(kLeastRoom + viewport()->height() / ChatDelegate::leastRowHeight());
    if (atEnd)
        scrollToBottom();
    placeButton();
}

void ChatView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate) {
        m_delegate->renewFonts();
        scheduleDelayedItemsLayout();
    }
}

void ChatView::placeButton()
{
    const QSize size = m_newMessages->sizeHint();
    m_newMessages->setGeometry((width() - size.width()) / 2,
        height() - size.height() - kButtonGapPx, size.width(), size.height());
}

} // namespace socketscope
