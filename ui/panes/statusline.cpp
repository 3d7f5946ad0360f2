#include "ui/panes/statusline.h"

#include "core/describe/callformat.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <limits>

namespace socketscope {

namespace {

constexpr int kPauseMs = 250;
constexpr int kGapPx = 16;
constexpr int kDotGapPx = 7;
constexpr int kDotPx = 8;

QPixmap dotPixmap(const QColor &color, qreal scale)
{
    QPixmap pixmap(QSize(kDotPx, kDotPx) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, kDotPx, kDotPx));
    return pixmap;
}

QHBoxLayout *rowIn(QWidget *place)
{
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapPx);
    return row;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_session(new QWidget(this))
    , m_disk(new QWidget(this))
    , m_dot(plainLabel({}, this))
    , m_state(plainLabel({}, this))
    , m_keptText(plainLabel({}, this))
    , m_saved(plainLabel({}, this))
    , m_reachText(plainLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 4);
    row->setSpacing(kGapPx);
    auto *recording = new QHBoxLayout;
    recording->setSpacing(kDotGapPx);
    recording->addWidget(m_dot);
    recording->addWidget(m_state);
    QHBoxLayout *session = rowIn(m_session);
    session->addLayout(recording);
    for (QLabel *&part : m_parts) {
        part = plainLabel({}, this);
        session->addWidget(part);
    }
    QHBoxLayout *disk = rowIn(m_disk);
    disk->addWidget(m_keptText);
    disk->addWidget(m_saved);
    row->addWidget(m_session);
    row->addStretch();
    row->addWidget(m_disk);
    row->addWidget(m_reachText);
    for (QLabel *label : findChildren<QLabel *>()) {
        setStyleProperty(label, kRoleProperty, QStringLiteral("muted"));
        label->setFont(scaledFont(0.95));
    }
    m_keptText->hide();
    m_keptText->setAccessibleName(tr("Kept on disk"));
    m_saved->setAccessibleName(tr("Saved state"));
    m_reachText->setAccessibleName(tr("Who can connect"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::showFigures);
    showState();
    showFigures();
    showSaved();
    setReach(Reach::Nobody);
}

StatusLine::~StatusLine() = default;

void StatusLine::setTellsOfSession(bool tells)
{
    m_session->setVisible(tells);
    m_disk->setVisible(tells);
}

void StatusLine::setFigures(const Figures &figures)
{
    if (m_figures == figures)
        return;
    m_figures = figures;
    schedule();
}

void StatusLine::schedule()
{
    if (m_timer.isActive())
        return; // at most so often; the last figures are always shown
    showFigures();
    m_timer.start();
}

void StatusLine::setPart(Part part, const QString &text)
{
    QLabel *label = m_parts[part];
    if (label->text() == text)
        return;
    label->setText(text);
    label->setVisible(!text.isEmpty());
    // Room once taken is kept, so what stands to the right stays where it is.
    if (part != Bounds)
        label->setMinimumWidth(qMax(label->minimumWidth(), label->sizeHint().width()));
}

void StatusLine::showFigures()
{
    const QLocale locale;
    setPart(Calls,
        tr("%Ln call(s)", nullptr,
            int(qMin<qint64>(m_figures.calls, std::numeric_limits<int>::max()))));
    setPart(Received, tr("%1 received").arg(bytesText(m_figures.bytesReceived)));
    setPart(Sent, tr("%1 sent").arg(bytesText(m_figures.bytesSent)));
    setPart(Connections, tr("%Ln connection(s)", nullptr, m_figures.connections));
    QStringList bounds;
    if (m_figures.droppedBytes > 0)
        bounds.append(tr("%1 of the oldest data dropped").arg(bytesText(m_figures.droppedBytes)));
    if (m_figures.lostCalls > 0)
        bounds.append(tr("log full, %1 calls not kept").arg(locale.toString(m_figures.lostCalls)));
    setPart(Bounds, bounds.join(QStringLiteral(", ")));
}

void StatusLine::setReach(Reach reach)
{
    m_reach = reach;
    switch (reach) {
    case Reach::Nobody:
        m_reachText->setText(tr("no server runs"));
        break;
    case Reach::Loopback:
        m_reachText->setText(tr("loopback only"));
        break;
    case Reach::Network:
        m_reachText->setText(tr("reachable from the network"));
        break;
    }
    setStyleProperty(m_reachText, kToneProperty,
        reach == Reach::Network ? QVariant(QStringLiteral("error")) : QVariant());
}

void StatusLine::setState(State state)
{
    if (m_sessionState == state)
        return;
    m_sessionState = state;
    showState();
}

void StatusLine::showState()
{
    const Theme theme = themeFor(QApplication::palette());
    const auto show = [this](const QString &text, const QColor &color) {
        m_state->setText(text);
        m_dot->setPixmap(dotPixmap(color, devicePixelRatioF()));
    };
    switch (m_sessionState) {
    case State::Recording:
        return show(tr("Recording"), theme.success);
    case State::Reading:
        return show(tr("Reading"), theme.accent);
    case State::Opened:
        return show(tr("Opened"), theme.faintText);
    }
}

void StatusLine::setKept(Kept kept)
{
    if (m_kept == kept)
        return;
    m_kept = kept;
    m_keptText->setVisible(kept != Kept::Untold);
    m_keptText->setText(kept == Kept::Whole ? tr("Kept in Sessions")
            : kept == Kept::InPart          ? tr("Kept in Sessions in part")
                                            : tr("Not recorded to disk"));
    setStyleProperty(m_keptText, kToneProperty,
        kept == Kept::Broken ? QVariant(QStringLiteral("error")) : QVariant());
}

void StatusLine::setSavedAt(const QDateTime &time)
{
    m_savedAt = time;
    m_unsaved = false;
    showSaved();
}

void StatusLine::setUnsaved(bool unsaved)
{
    if (m_unsaved == unsaved)
        return;
    m_unsaved = unsaved;
    showSaved();
}

void StatusLine::showSaved()
{
    const QString time = QLocale().toString(m_savedAt.time(), QStringLiteral("HH:mm"));
    if (!m_savedAt.isValid())
        m_saved->setText(m_unsaved ? tr("Not saved yet") : QString());
    else
        m_saved->setText(
            m_unsaved ? tr("Saved %1, more calls since").arg(time) : tr("Saved %1").arg(time));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace socketscope
