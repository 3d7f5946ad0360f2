#include "ui/panes/detailspane.h"

#include "core/describe/callformat.h"
#include "core/event/tlscall.h"
#include "core/explain/callcards.h"
#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "ui/panes/detailsaccessible.h"
#include "ui/panes/detailshead.h"
#include "ui/panes/explaincard.h"
#include "ui/panes/notefield.h"
#include "ui/panes/payloadview.h"
#include "ui/session/selection.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace socketscope {

namespace {

void showIfAny(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

DetailsPane::DetailsPane(LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_selection(selection)
    , m_waiting(follower)
    , m_line(new QFrame(this))
    , m_empty(
          plainLabel(tr("Select a call in the table or on the timeline to see it in full."), this))
    , m_outer(new QVBoxLayout(this))
    , m_cards(new CallCards(follower, this))
{
    installDetailsAccessibility();
    setAccessibleName(tr("Details"));
    setFocusPolicy(Qt::StrongFocus);
    m_line->setFixedHeight(1);
    setStyleProperty(m_line, kRoleProperty, QStringLiteral("line"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setStyleProperty(m_empty, kRoleProperty, QStringLiteral("faint"));
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_line);
    m_outer->addWidget(m_empty, 1);
    connect(&m_selection, &Selection::eventChanged, this, [this] {
        m_waiting.leave();
        showSelected();
    });
    connect(&m_follower, &LogFollower::waitingChanged, this, [this] {
        if (m_explaining)
            showSelected();
    });
    connect(&m_follower, &LogFollower::grown, this, &DetailsPane::renew);
    connect(&m_follower, &LogFollower::kernelTold, this, &DetailsPane::renew);
    showSelected();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setExplaining(bool explaining)
{
    if (m_explaining == explaining)
        return;
    m_explaining = explaining;
    if (m_explain)
        m_explain->setChecked(explaining);
    showSelected();
    emit explainingChanged(explaining);
}

void DetailsPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setStyleProperty(m_line, kToneProperty, QStringLiteral("focus"));
}

void DetailsPane::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setStyleProperty(m_line, kToneProperty, QVariant());
}

void DetailsPane::setStreams(const StreamMatch *streams)
{
    m_streams = streams;
    showSelected();
}

void DetailsPane::showSelected()
{
    const WaitingCall *waiting = m_explaining ? m_waiting.call() : nullptr;
    m_event = waiting || m_selection.event() >= m_follower.eventCount() ? -1 : m_selection.event();
    const bool isEmpty = m_event < 0 && !waiting;
    if (!isEmpty)
        make();
    m_empty->setVisible(isEmpty);
    if (m_content)
        m_content->setVisible(!isEmpty);
    if (isEmpty)
        return;
    m_writeNote->setEnabled(!waiting);
    if (waiting)
        return showWaiting(*waiting);
    const SocketEvent &event = m_follower.recording().events().at(m_event);
    m_details = CallDetails::of(m_follower, m_streams, m_event);
    m_head->setCall(m_details.call, m_details.facts.join(QStringLiteral("  ·  ")));
    showIfAny(m_streamsText, m_details.streams);
    showIfAny(m_certificates, m_details.certificates);
    m_payload->setPayload(m_follower.recording().payloadOf(event).bytes().toByteArray());
    showNote();
    showParts();
}

/// A call that has not returned is no row: it has words only.
void DetailsPane::showWaiting(const WaitingCall &call)
{
    m_head->setCall(
        CallFormat(m_follower.recording()).call(call.event) + QStringLiteral(" …"), tr("waits"));
    m_noteField->setNote(m_event, {});
    m_card->setCard(m_cards->cardOf(call));
    m_card->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_explanation, m_streamsText,
             m_certificates, m_error, m_payloadNote, m_forms, m_payload})
        part->hide();
}

// The card says what the sentences say, and more.
void DetailsPane::showParts()
{
    const SocketEvent &event = m_follower.recording().events().at(m_event);
    const bool hasBytes = event.payloadLength > 0 && !hasTlsLines(event.call());
    if (m_explaining)
        m_card->setCard(m_cards->cardOf(m_event));
    m_card->setVisible(m_explaining);
    showIfAny(m_explanation, m_explaining ? QString() : m_details.explanation);
    showIfAny(m_error, m_explaining ? QString() : m_details.error);
    showIfAny(m_payloadNote, m_explaining ? QString() : m_details.payloadNote);
    m_forms->setVisible(hasBytes && !m_explaining);
    m_payload->setVisible(hasBytes && !m_explaining);
}

void DetailsPane::setNotes(Notes *notes)
{
    m_notes = notes;
    if (m_notes)
        connect(m_notes, &Notes::changed, this, [this](qsizetype event) {
            if (event == m_event)
                showNote();
        });
    showSelected();
}

void DetailsPane::showNote()
{
    m_noteField->setNote(m_event, m_notes ? m_notes->text(m_event) : QString());
}

void DetailsPane::writeNote()
{
    if (m_event >= 0 && m_notes)
        m_noteField->begin();
}

void DetailsPane::keepNote(qsizetype event, const QString &note)
{
    if (m_notes && !m_notes->set(event, note))
        emit noteRefused(tr("A session keeps at most %Ln note(s).", nullptr, int(limits::kNotes)));
}

// What came after may have changed what is told: the socket's state, who took the bytes.
void DetailsPane::renew()
{
    if (m_follower.isBehind())
        return;
    const bool isThere = m_selection.event() >= 0 && m_selection.event() < m_follower.eventCount();
    if (isThere != (m_event >= 0)) // it came, or was rewound
        return showSelected();
    if (!isThere)
        return;
    const CallDetails details = CallDetails::of(m_follower, m_streams, m_event);
    if (details.text() != m_details.text())
        showSelected();
}

QString DetailsPane::text() const
{
    if (m_event < 0 && !m_empty->isHidden())
        return m_empty->text();
    if (m_event < 0)
        return m_head->call() + u'\n' + m_card->toPlainText();
    QString all = m_details.text();
    if (const QString note = m_noteField->text(); !note.isEmpty())
        all += u'\n' + tr("Note: %1").arg(note);
    if (m_explaining)
        return all + u'\n' + m_card->toPlainText();
    const QString bytes = m_payload->wholeText();
    return bytes.isEmpty() ? all : all + u'\n' + bytes;
}

} // namespace socketscope
