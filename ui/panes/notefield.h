#pragma once

#include <QWidget>

class QLabel;

namespace socketscope {

class NoteEdit;

/// A note with its flag: there while there is a note, or one is being written.
class NoteField final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// The note on the call that is shown now. While the person writes it, it stays as it is.
    void setNote(qsizetype event, const QString &note);
    /// Shows the field and puts the cursor in it.
    void begin();

    [[nodiscard]] QString text() const;

signals:
    void written(qsizetype event, const QString &note);
    /// Comes and goes with the note.
    void shownChanged(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool shown);
    void renewFlag();

    QLabel *m_flag;
    NoteEdit *m_edit;
    qsizetype m_event = -1;
};

} // namespace socketscope
