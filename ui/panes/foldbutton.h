#pragma once

#include <QToolButton>

namespace socketscope {

/// The quiet button in a card's first row that folds the rest of the card away, which leaves its
/// room to the cards below, and shows it again.
class FoldButton final : public QToolButton
{
    Q_OBJECT

public:
    /// What the button does in either state, for tool tip and screen readers.
    struct Words
    {
        QString fold;
        QString unfold;
    };

    FoldButton(const Words &words, QWidget *panel, QWidget *parent);

    void setFolded(bool folded);
    void toggleFolded();
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    Words m_words;
    QWidget *m_panel;
    bool m_isFolded = false;
};

} // namespace socketscope
