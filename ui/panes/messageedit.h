#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace socketscope {

/// The box a message is typed in: grows from one line to five, Enter sends, Shift+Enter breaks the
/// line, Up and Down at the first and last line walk through what was sent before.
class MessageEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// What the empty box says: the first of the hints that fits into one line.
    void setHints(const QStringList &hints);
    /// Keeps the text for Up and Down and empties the box.
    void takeAsSent();

    /// The text exactly as typed; toPlainText() would make blanks of no-break spaces.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sendRequested();
    void focusChanged(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool walkHistory(int step);
    void fitHeight();
    void fitHint();
    [[nodiscard]] int heightFor(int lines) const;
    [[nodiscard]] bool isCursorAtEdge(QTextCursor::MoveOperation operation) const;

    QStringList m_hints;
    QStringList m_history; ///< oldest first
    qsizetype m_place = 0; ///< in m_history; its size is the text not sent yet
    QString m_unsent;
};

} // namespace socketscope
