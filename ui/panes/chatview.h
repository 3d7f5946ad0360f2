#pragma once

#include <QListView>

class QPushButton;

namespace socketscope {

class ChatDelegate;
class ChatModel;

/// The list of a conversation's messages: stays at its end unless the person has scrolled up, makes
/// older messages at the top, copies as text or hex.
class ChatView final : public QListView
{
    Q_OBJECT

public:
    explicit ChatView(ChatModel &model, QWidget *parent = nullptr);

    void copyText() const;
    void copyHex() const;
    void followEnd();

signals:
    /// A row was clicked, or "Show call" chosen.
    void callChosen(qsizetype event);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void scrolled(int value);
    void rangeChanged();
    void fetchOlder();
    void placeButton();
    [[nodiscard]] QList<int> selectedRows() const;

    ChatModel &m_model;
    ChatDelegate *m_delegate = nullptr;
    QPushButton *m_newMessages = nullptr;
    bool m_followsEnd = true;
    bool m_fetching = false;
};

} // namespace socketscope
