#include "ui/panes/filterbar.h"

#include "core/store/eventquery.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace socketscope {

namespace {

constexpr int kGapPx = 8;
constexpr int kWidestFilterPx = 420;
constexpr int kLeastFilterPx = 112;
constexpr int kMatchStepPx = 24;
constexpr int kDotPx = 10;
constexpr int kDotGapPx = 4; ///< between the dot and its word, beside what the style leaves
constexpr qreal kDotScale = 2; ///< drawn for twice the size, sharp on dense screens

/// The dot of a recorder: filled while it follows, a ring while it does not.
QIcon dotIcon(const QColor &color, bool filled)
{
    QPixmap pixmap(QSize(kDotPx + kDotGapPx, kDotPx) * kDotScale);
    pixmap.setDevicePixelRatio(kDotScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(filled ? QBrush(color) : Qt::NoBrush);
    painter.drawEllipse(QRectF(0, 0, kDotPx, kDotPx).adjusted(1, 1, -1, -1));
    return QIcon(pixmap);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_searchIcon(m_edit->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_hitsLabel(plainLabel({}, this))
    , m_errors(new QPushButton(this))
    , m_follow(new QPushButton(tr("Follow"), this))
{
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter: call, endpoint, text, bytes…"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(kLeastFilterPx);
    m_edit->setMaximumWidth(kWidestFilterPx);
    m_edit->installEventFilter(this);
    setPlainToolTip(m_edit,
        tr("Words are looked for in calls, endpoints, addresses, errors, notes and the text of "
           "the data.\n"
           "All of them must fit; a minus sign before one turns it round.\n\n"
           "call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6\n"
           "dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET\n"
           "text:hello   hex:0d0a   \"two words\"   -call:setsockopt"));
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::tellFilter);
    setFocusProxy(m_edit);

    setStyleProperty(m_hitsLabel, kRoleProperty, QStringLiteral("muted"));
    m_hitsLabel->setAccessibleName(tr("Hits"));

    m_errors->setCheckable(true);
    setPlainToolTip(m_errors, tr("Show only calls that failed"));
    connect(m_errors, &QPushButton::toggled, this, &FilterBar::tellFilter);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    setPlainToolTip(m_follow, tr("Keep the newest calls in view"));
    connect(m_follow, &QPushButton::toggled, this, [this](bool following) {
        renewIcons();
        emit followToggled(following);
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapPx);
    row->addWidget(m_edit, 4);
    row->addWidget(m_hitsLabel);
    row->addWidget(makeMatchSteps());
    QWidget *times = makeTimeModes();
    row->addWidget(times);
    row->addStretch(1);
    row->addWidget(m_errors);
    row->addWidget(m_follow);
    // Tab goes as the eye does.
    setTabOrder(times->findChildren<QToolButton *>().constLast(), m_errors);
    setTabOrder(m_errors, m_follow);
    renewIcons();
    showHits();
    showErrors();
}

FilterBar::~FilterBar() = default;

QWidget *FilterBar::makeTimeModes()
{
    struct Choice
    {
        TimeMode mode;
        QString text;
        QString accessibleName;
    };
    const Choice choices[] = {
        {TimeMode::Relative, tr("relative"), tr("Time since the session began")},
        {TimeMode::Clock, tr("clock"), tr("Time of day")},
        {TimeMode::Delta, tr("Δ"), tr("Time to the selected call")},
    };
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(box);
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(box);
        button->setText(choice.text);
        button->setAccessibleName(choice.accessibleName);
        setPlainToolTip(button, choice.accessibleName);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        const bool isFirst = choice.mode == TimeMode::Relative;
        const bool isLast = choice.mode == TimeMode::Delta;
        setStyleProperty(button, kRoleProperty, QStringLiteral("segment"));
        setStyleProperty(button, kSegmentProperty,
            isFirst ? QStringLiteral("first")
                    : (isLast ? QStringLiteral("last") : QStringLiteral("middle")));
        group->addButton(button, int(choice.mode));
        row->addWidget(button);
        button->setChecked(isFirst);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit timeModeChanged(TimeMode(id));
    });
    return box;
}

QWidget *FilterBar::makeMatchSteps()
{
    m_matchSteps = new QWidget(this);
    auto *row = new QHBoxLayout(m_matchSteps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [this, row](QChar sign, const QString &name, const QString &tip,
                         void (FilterBar::*wanted)()) {
        auto *button = new QToolButton(m_matchSteps);
        button->setText(sign);
        button->setAutoRaise(true);
        button->setFixedWidth(kMatchStepPx);
        button->setAccessibleName(name);
        setPlainToolTip(button, tip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, wanted);
        row->addWidget(button);
    };
    add(QChar(0x25b4), tr("Previous match"), tr("Previous match (Shift+F3)"),
        &FilterBar::previousMatchWanted);
    add(QChar(0x25be), tr("Next match"), tr("Next match (F3)"), &FilterBar::nextMatchWanted);
    return m_matchSteps;
}

QSize FilterBar::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (m_hitsLabel->isHidden())
        least.rwidth() += hitsRoomPx() + m_matchSteps->sizeHint().width() + 2 * kGapPx;
    return least;
}

/// Of a session of usual size; longer numbers take what they need.
int FilterBar::hitsRoomPx() const
{
    return m_hitsLabel->fontMetrics().horizontalAdvance(
        tr("%1 of %2", "the selected hit, of all hits")
            .arg(QStringLiteral("888"), QStringLiteral("888")));
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setText(const QString &line)
{
    if (line.isEmpty())
        m_errors->setChecked(false); // "show everything" means it
    m_edit->setText(line);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

EventQuery FilterBar::query() const
{
    const EventQuery::EndpointWords words{tr("Server", "as a word to filter by"),
        tr("Client", "as a word to filter by"), tr("Lab", "as a word to filter by")};
    const EventQuery typed = EventQuery::parse(m_edit->text(), words);
    return m_errors->isChecked() ? typed.withErrorsOnly() : typed;
}

void FilterBar::tellFilter()
{
    emit filterChanged(query());
    showHits();
}

void FilterBar::setHits(qsizetype hits, bool isSearching)
{
    m_hits = hits;
    m_isSearching = isSearching;
    showHits();
}

void FilterBar::setCallCount(qsizetype calls)
{
    m_calls = calls;
    showHits();
}

void FilterBar::setPosition(qsizetype position, bool wentRound)
{
    m_position = position;
    m_wentRound = wentRound;
    showHits();
}

QString FilterBar::hitsText() const
{
    const QLocale locale;
    const QString hits = locale.toString(m_hits);
    if (m_position == 0)
        return tr("%1 of %2 calls", "hits of all calls").arg(hits, locale.toString(m_calls));
    const QString text
        = tr("%1 of %2", "the selected hit, of all hits").arg(locale.toString(m_position), hits);
    return m_wentRound ? QChar(0x21bb) + QLatin1Char(' ') + text : text; // clockwise arrow
}

void FilterBar::showHits()
{
    const bool isLooking = !query().isEmpty();
    QString text = isLooking ? hitsText() : QString();
    if (isLooking && m_isSearching)
        text += u'…';
    m_hitsLabel->setText(text);
    m_hitsLabel->setMinimumWidth(hitsRoomPx());
    m_hitsLabel->setVisible(isLooking);
    const QString told = isLooking && m_position > 0 && m_wentRound
        ? tr("%1, gone round the end").arg(text)
        : text;
    m_hitsLabel->setAccessibleDescription(told);
    setPlainToolTip(m_hitsLabel, told);
    m_matchSteps->setVisible(isLooking);
    m_matchSteps->setEnabled(m_hits > 0);
}

void FilterBar::setErrorCount(qsizetype errors)
{
    m_errorCount = errors;
    showErrors();
}

void FilterBar::showErrors()
{
    m_errors->setText(tr("Errors %1").arg(QLocale().toString(m_errorCount)));
    setStyleProperty(m_errors, kToneProperty,
        m_errorCount > 0 ? QStringLiteral("error") : QStringLiteral("neutral"));
}

void FilterBar::setFollowing(bool following)
{
    const QSignalBlocker quiet(m_follow);
    m_follow->setChecked(following);
    renewIcons();
}

void FilterBar::renewIcons()
{
    const Theme theme = themeFor(QApplication::palette());
    m_searchIcon->setIcon(colouredIcon(QStringLiteral("search"), theme.faintText));
    m_follow->setIcon(
        dotIcon(m_follow->isChecked() ? theme.accent : theme.mutedText, m_follow->isChecked()));
    m_follow->setIconSize(QSize(kDotPx + kDotGapPx, kDotPx));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            setText({});
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            emit rowsWanted();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

} // namespace socketscope
