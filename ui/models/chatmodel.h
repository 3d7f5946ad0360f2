#pragma once

#include "core/payload/textdecoder.h"
#include "ui/models/chatitem.h"
#include "ui/models/conversation.h"

#include <QAbstractListModel>
#include <QHash>

#include <deque>

namespace socketscope {

class LogFollower;

/// The conversation of one connection, or of a server with all its connections, as rows.
///
/// Rows are made a batch at a time: the newest at first, older ones when they are asked for. So
/// what a burst costs does not grow with its length.
class ChatModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ChatModel(const LogFollower &follower, QObject *parent = nullptr);

    /// Shows the socket's messages; a listener's id means everyone connected to it, 0 nobody.
    void setConversation(quint32 socketId);
    /// How many messages fill the view: so many become rows at once while more pour in.
    void setRoom(int messages) { m_room = messages; }
    /// Makes rows of what the follower has seen since; true if some of it waits for another call.
    bool follow();
    /// Makes rows of a further batch of older messages; false if there is none.
    bool fetchOlder();

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] const ChatItem &item(int row) const { return m_items[size_t(row)]; }
    /// The bytes of a row as they were sent or received, as far as they are kept.
    [[nodiscard]] QByteArray bytes(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Decoders = QHash<quint64, TextDecoder>; ///< by socket and direction

    void showNewest(qint64 most);
    void removeForgotten();
    void appendNew(qint64 end);
    [[nodiscard]] qint64 batchStart(qint64 end, qint64 most) const;
    [[nodiscard]] std::deque<ChatItem> makeItems(qint64 first, qint64 end, Decoders &decoders);
    [[nodiscard]] ChatItem makeItem(qint64 position, Decoders &decoders);
    [[nodiscard]] QString decode(const SocketEvent &event, qint64 position, Decoders &decoders);
    [[nodiscard]] static QString decodeDatagram(const SocketEvent &event, QByteArrayView bytes);
    void prime(TextDecoder &decoder, const SocketEvent &event, qint64 position) const;
    [[nodiscard]] bool repeats(const ChatItem &last, const SocketEvent &event) const;
    [[nodiscard]] QString peerPort(quint32 socketId) const;

    const LogFollower &m_follower;
    const Recording &m_recording;
    Conversation m_conversation;
    qint64 m_from = 0; ///< rows show the calls [m_from, m_to) of the conversation
    qint64 m_to = 0;
    quint64 m_lastSerial = 0;
    qint64 m_room = 40;
    std::deque<ChatItem> m_items;
    Decoders m_decoders; ///< after the newest row
};

} // namespace socketscope
