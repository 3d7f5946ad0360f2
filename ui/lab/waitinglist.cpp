#include "ui/lab/waitinglist.h"

#include "core/describe/callformat.h"
#include "core/explain/waitingcard.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace socketscope {

namespace {

constexpr int kGapPx = 4;
constexpr int kRenewMs = 250; ///< whole seconds are told
constexpr qint64 kNsPerSecond = 1'000'000'000;

} // namespace

WaitingList::WaitingList(const LogFollower &follower, QWidget *parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_more(plainLabel({}, this))
{
    setAccessibleName(tr("Waiting calls"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGapPx);
    for (int row = 0; row < kMostRows; ++row)
        addRow();
    m_more->setProperty(kRoleProperty, QStringLiteral("faint"));
    column->addWidget(m_more);
    m_timer.setInterval(kRenewMs);
    connect(&m_timer, &QTimer::timeout, this, &WaitingList::showTimes);
    connect(&m_follower, &LogFollower::waitingChanged, this, &WaitingList::showCalls);
    showCalls();
}

void WaitingList::addRow()
{
    Row row{new QWidget(this), nullptr, nullptr};
    row.text = plainLabel({}, row.widget);
    row.text->setWordWrap(true);
    row.cancel = new QPushButton(tr("Cancel"), row.widget);
    row.cancel->setAccessibleName(tr("Cancel waiting call"));
    setPlainToolTip(row.cancel, tr("The call ends with EINTR, as after a signal"));
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->addWidget(row.text, 1);
    line->addWidget(row.cancel);
    layout()->addWidget(row.widget);
    const qsizetype place = m_rows.size();
    connect(row.cancel, &QPushButton::clicked, this, [this, place] {
        const QList<WaitingCall> &calls = m_follower.waitingCalls();
        if (place < calls.size())
            emit cancelWanted(calls.at(place).ticket);
    });
    m_rows.append(row);
}

quint32 WaitingList::newestOf(quint32 socketId) const
{
    const QList<WaitingCall> &calls = m_follower.waitingCalls();
    for (auto call = calls.crbegin(); call != calls.crend(); ++call) {
        if (call->event.socketId == socketId)
            return call->ticket;
    }
    return calls.isEmpty() ? 0 : calls.constLast().ticket;
}

void WaitingList::showCalls()
{
    const qsizetype count = m_follower.waitingCalls().size();
    setVisible(count > 0);
    if (count == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row).widget->setVisible(row < count);
        if (row < count)
            setPlainToolTip(m_rows.at(row).text, wordsOn(m_follower.waitingCalls().at(row)));
    }
    m_more->setVisible(count > kMostRows);
    m_more->setText(tr("%Ln more call(s) wait(s).", nullptr, int(count - kMostRows)));
    showTimes();
}

/// What it waits for, and what ends that.
QString WaitingList::wordsOn(const WaitingCall &call) const
{
    const CallCard card = explainWaiting(
        m_follower.recording(), call.event, m_follower.sockets().find(call.event.socketId));
    return card.result + u'\n' + card.ending;
}

void WaitingList::showTimes()
{
    const QList<WaitingCall> &calls = m_follower.waitingCalls();
    const CallFormat format(m_follower.recording());
    const qint64 nowNs = m_follower.recording().nowNs();
    for (qsizetype row = 0; row < qMin(m_rows.size(), calls.size()); ++row) {
        const SocketEvent &event = calls.at(row).event;
        const auto seconds = int((nowNs - event.startNs) / kNsPerSecond);
        m_rows.at(row).text->setText(
            tr("%1 has waited for %2 s").arg(format.call(event)).arg(seconds));
    }
}

} // namespace socketscope
