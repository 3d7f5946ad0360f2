// How DetailsPane makes and lays out what shows a call.

#include "core/explain/callcards.h"
#include "ui/panes/detailshead.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/explaincard.h"
#include "ui/panes/notefield.h"
#include "ui/panes/payloadforms.h"
#include "ui/panes/payloadview.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/taborder.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kGapPx = 6;
constexpr int kSidePx = 8; ///< as the calls table pads its cells
constexpr double kButtonScale = 0.9;

} // namespace

void DetailsPane::make()
{
    if (m_content)
        return;
    m_content = new QWidget(this);
    makeTexts();
    // Tab follows the order in which these are made: from top to bottom.
    makeExplaining();
    makeNote();
    m_head = new DetailsHead({m_explain, m_writeNote}, m_content);
    m_card = new ExplainCard(m_content);
    m_card->hide();
    m_payload = new PayloadView(m_content);
    m_payload->setAccessibleName(tr("Bytes"));
    m_forms = payloadForms(m_payload, m_content);
    layOut();
    tabInto(this, m_content);
}

void DetailsPane::makeTexts()
{
    for (QLabel **label :
        {&m_explanation, &m_streamsText, &m_certificates, &m_error, &m_payloadNote})
        *label = selectableLabel({}, m_content);
    m_certificates->setFont(monoFont());
    setStyleProperty(m_payloadNote, kRoleProperty, QStringLiteral("faint"));
    setStyleProperty(m_error, kRoleProperty, QStringLiteral("muted"));
    setStyleProperty(m_error, kToneProperty, QStringLiteral("error"));
}

void DetailsPane::makeNote()
{
    m_writeNote = new QPushButton(tr("Write a note"), m_content);
    m_noteField = new NoteField(m_content);
    setStyleProperty(m_writeNote, kRoleProperty, QStringLiteral("quiet"));
    m_writeNote->setFont(scaledFont(kButtonScale));
    m_writeNote->hide();
    setPlainToolTip(m_writeNote, tr("Write a note on this call; it is saved with the transcript"));
    connect(m_writeNote, &QPushButton::clicked, this, &DetailsPane::writeNote);
    connect(m_noteField, &NoteField::written, this, &DetailsPane::keepNote);
    connect(m_noteField, &NoteField::shownChanged, this,
        [this](bool shown) { m_writeNote->setVisible(m_notes && !shown); });
}

void DetailsPane::makeExplaining()
{
    m_explain = new QPushButton(tr("Explain"), m_content);
    m_explain->setCheckable(true);
    m_explain->setChecked(m_explaining);
    m_explain->setFont(scaledFont(kButtonScale));
    setStyleProperty(m_explain, kRoleProperty, QStringLiteral("quiet"));
    setPlainToolTip(m_explain, tr("Explain the selected call instead of showing its bytes"));
    connect(m_explain, &QPushButton::toggled, this, &DetailsPane::setExplaining);
    connect(m_cards, &CallCards::changed, this, [this](qsizetype event) {
        if (event == m_event)
            showParts();
    });
}

void DetailsPane::layOut()
{
    auto *bytes = new QHBoxLayout;
    bytes->setSpacing(3 * kGapPx);
    bytes->addWidget(m_card, 1);
    bytes->addWidget(m_payload, 1);
    bytes->addWidget(m_forms, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(kSidePx, kGapPx, kSidePx, 0);
    column->setSpacing(kGapPx);
    column->addWidget(m_head);
    column->addWidget(m_noteField);
    column->addWidget(m_error);
    column->addWidget(m_explanation);
    column->addWidget(m_certificates);
    column->addWidget(m_streamsText);
    column->addWidget(m_payloadNote);
    column->addSpacing(kGapPx);
    column->addLayout(bytes, 1);
    m_outer->addWidget(m_content, 1);
}

} // namespace socketscope
