#include "ui/panes/callsacts.h"

#include "core/describe/callformat.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "ui/models/callsmodel.h"
#include "ui/panes/callstable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

namespace socketscope {

CallsActs::CallsActs(const Recording &recording, const CallsModel &model, CallsTable &table)
    : QObject(&table)
    , m_recording(recording)
    , m_model(model)
    , m_table(table)
{
    QAction *copyRows = addCopyAction(tr("&Copy rows"), &CallsActs::rowsAsText);
    copyRows->setShortcut(QKeySequence::Copy);
    addCopyAction(tr("Copy as C &notation"), &CallsActs::rowsAsC);
    addCopyAction(tr("Copy &data as text"), &CallsActs::rowsAsPayload);
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table, &QWidget::customContextMenuRequested, this, &CallsActs::offerMenu);
}

QAction *CallsActs::addCopyAction(const QString &text, Copied (CallsActs::*make)() const)
{
    auto *action = new QAction(text, &m_table);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, make] { copy((this->*make)()); });
    m_table.addAction(action);
    return action;
}

void CallsActs::copy(const Copied &copied)
{
    if (!copied.text.isEmpty())
        QGuiApplication::clipboard()->setText(copied.text);
    const qint64 chosen = m_table.chosenRows().count();
    if (copied.rows < chosen)
        emit copiedInPart(tr("Copied were the first %1 of %2 selected calls; all can be saved.")
                              .arg(QLocale().toString(copied.rows), QLocale().toString(chosen)));
}

void CallsActs::offerMenu(const QPoint &place)
{
    const QModelIndex index = m_table.indexAt(place);
    if (!index.isValid())
        return;
    const SocketEvent &event = m_model.eventAt(index.row());
    QMenu menu;
    menu.addActions(m_table.actions());
    menu.addAction(tr("&Save %n selected call(s)…", nullptr, int(m_table.chosenRows().count())),
        this, &CallsActs::savingRequested);
    menu.addSeparator();
    const auto offerFilter = [this, &menu](const QString &text, const QString &line) {
        menu.addAction(text, this, [this, line] { emit filterRequested(line); });
    };
    offerFilter(tr("Only %1 calls").arg(CallFormat::name(event)),
        QStringLiteral("call:%1").arg(QLatin1String(callName(event.call()))));
    offerFilter(tr("Only this socket"), QStringLiteral("socket:%1").arg(event.socketId));
    offerFilter(tr("Only %1").arg(endpointName(event.endpoint())),
        QStringLiteral("endpoint:%1").arg(endpointKey(event.endpoint()).remove(u' ')));
    if (m_model.isFiltered())
        offerFilter(tr("Show all calls"), {});
    menu.exec(m_table.viewport()->mapToGlobal(place));
}

CallsActs::Copied CallsActs::rowsAsText() const
{
    const QList<int> rows = m_table.chosenRows().rows(limits::kCopiedRows);
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < CallsModel::ColumnCount; ++column)
            cells.append(m_model.text(row, column));
        lines.append(cells.join(u'\t'));
    }
    return {lines.join(u'\n'), rows.size()};
}

CallsActs::Copied CallsActs::rowsAsC() const
{
    const CallFormat format(m_recording);
    const QList<int> rows = m_table.chosenRows().rows(limits::kCopiedRows);
    QStringList lines;
    for (const int row : rows)
        lines.append(format.inC(m_model.eventAt(row)));
    return {lines.join(u'\n'), rows.size()};
}

CallsActs::Copied CallsActs::rowsAsPayload() const
{
    QByteArray bytes;
    qint64 count = 0;
    for (const int row : m_table.chosenRows().rows(limits::kCopiedRows)) {
        const PayloadStore::View view = m_recording.payloadOf(m_model.eventAt(row));
        if (bytes.size() + view.bytes().size() > limits::kCopiedPayloadBytes)
            break;
        bytes.append(view.bytes());
        ++count;
    }
    return {QString::fromUtf8(bytes), count};
}

} // namespace socketscope
