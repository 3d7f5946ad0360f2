#pragma once

#include "ui/panes/calldetails.h"
#include "ui/panes/waitingchoice.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace socketscope {

class CallCards;
class DetailsHead;
class ExplainCard;
class NoteField;
class Notes;
class PayloadView;
class Selection;
class StreamMatch;

/// The selected call in full: C notation, what it means, the bytes. Read as one text by screen
/// readers.
///
/// What shows a call is made with the first one that is selected.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    DetailsPane(LogFollower &follower, Selection &selection, QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// Where to look up which recv took which send; null for nowhere. Must outlive this pane or be
    /// taken back.
    void setStreams(const StreamMatch *streams);
    /// Where the person's notes are kept; null for nowhere. Must outlive this pane.
    void setNotes(Notes *notes);
    /// Whether the call is explained instead of its bytes being shown; a call of the lab that
    /// begins to wait is explained until something else is chosen.
    void setExplaining(bool explaining);
    [[nodiscard]] bool isExplaining() const { return m_explaining; }
    /// What makes the cards of this session.
    [[nodiscard]] CallCards &cards() { return *m_cards; }
    /// Puts the cursor into the note on the selected call, if there is one.
    void writeNote();
    /// All that is shown, as text; the empty state's sentence when nothing is selected.
    [[nodiscard]] QString text() const;

signals:
    void explainingChanged(bool explaining);
    /// A note could not be written, and why.
    void noteRefused(const QString &sentence);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // In detailsparts.cpp.
    void make();
    void makeTexts();
    void makeNote();
    void makeExplaining();
    void layOut();

    void showSelected();
    void showWaiting(const WaitingCall &call);
    void showParts();
    void showNote();
    void keepNote(qsizetype event, const QString &note);
    void renew();

    LogFollower &m_follower;
    Selection &m_selection;
    WaitingChoice m_waiting; ///< for the card
    const StreamMatch *m_streams = nullptr;
    Notes *m_notes = nullptr;
    CallDetails m_details;
    qsizetype m_event = -1;
    QFrame *m_line; ///< above it all; shows the focus
    QLabel *m_empty;
    QBoxLayout *m_outer;
    QWidget *m_content = nullptr; ///< what follows is in it, and null without it
    DetailsHead *m_head = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_streamsText = nullptr;
    QLabel *m_certificates = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_payloadNote = nullptr;
    NoteField *m_noteField = nullptr;
    QPushButton *m_writeNote = nullptr;
    QWidget *m_forms = nullptr;
    PayloadView *m_payload = nullptr;
    QPushButton *m_explain = nullptr;
    ExplainCard *m_card = nullptr;
    CallCards *m_cards;
    bool m_explaining = false;
};

} // namespace socketscope
