#pragma once

#include <QPlainTextEdit>
#include <QPointer>

namespace socketscope {

/// The field in which a note is written: grows from one line to four. Every letter is told at once,
/// so that nothing is lost however the field is left; Esc takes back what was written since.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Shows a note as it is; not told.
    void show(const QString &note);
    /// Takes the focus, and gives it back when the writing ends.
    void begin();

    /// The text exactly as typed; toPlainText() would make blanks of no-break spaces.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void written(const QString &note);
    /// The focus has gone elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTextChanged();
    void fitHeight();
    void giveBackFocus();
    [[nodiscard]] int heightFor(int lines) const;

    QString m_before; ///< what Esc brings back
    QPointer<QWidget> m_cameFrom;
    bool m_isTelling = true;
};

} // namespace socketscope
