#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace socketscope {

class ChatModel;
struct ChatItem;
struct Theme;

/// Draws a conversation: what was sent in bubbles at the right, what was received in bubbles at
/// the left, each with an arrow and its time; notices small and in the middle.
class ChatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChatDelegate(const ChatModel &model, QObject *parent = nullptr);

    /// Of a message of one line.
    [[nodiscard]] static int leastRowHeight();

    /// Forgets sizes; for when rows have changed altogether.
    void clearSizes() { m_textSizes.clear(); }
    /// For when the program's font has changed.
    void renewFonts();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static int rowWidth(const QStyleOptionViewItem &option);
    [[nodiscard]] QSize textSize(const ChatItem &item, int rowWidthPx) const;
    [[nodiscard]] QString noticeLine(const ChatItem &item) const;
    [[nodiscard]] QString beside(const ChatItem &item) const;
    [[nodiscard]] int besideWidth(const ChatItem &item) const;
    void paintNotice(
        QPainter *painter, const QRect &row, const ChatItem &item, const Theme &theme) const;
    void paintBubble(QPainter *painter, const QRect &row, const ChatItem &item, const Theme &theme,
        bool selected) const;

    const ChatModel &m_model;
    QFont m_small; ///< of times and notices
    mutable QHash<QString, int> m_besideWidths; ///< by text, its digits made zeros
    mutable QHash<quint64, QSize> m_textSizes; ///< by serial, for m_sizedWidthPx
    mutable int m_sizedWidthPx = 0;
};

} // namespace socketscope
