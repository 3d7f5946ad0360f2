#include "ui/models/chatmodel.h"

#include "core/event/tlscall.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/support/limits.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace socketscope {

namespace {

/// What is decoded and laid out at once: so many messages, or so many bytes of their text.
constexpr qint64 kBatchMessages = 200;
/// Laying out 4 KiB takes 2 ms (measured); more at once would be felt.
constexpr qint64 kBatchBytes = 24 * limits::kKiB;
/// Lines of one message that a bubble shows; the rest counts as not shown.
constexpr int kShownLines = 60;
/// Equal messages to several peers are one item if no more time than this lies between them.
constexpr qint64 kBroadcastGapNs = 50'000'000;
/// Connections whose unfinished characters are kept in mind; beyond it all are begun anew.
constexpr qsizetype kMaxDecoders = 20000;
/// How far back the call before is looked for, to finish a character that was cut.
constexpr qint64 kPrimeSteps = 50;
constexpr qsizetype kLongestCharacterBytes = 4; ///< UTF-8, RFC 3629 §3
constexpr qint64 kNsPerMs = 1'000'000;

/// How many of the bytes a bubble shows.
qsizetype shownLength(QByteArrayView bytes)
{
    const qsizetype most = qMin(bytes.size(), limits::kShownLineBytes);
    qsizetype at = 0;
    for (int line = 0; line < kShownLines; ++line) {
        at = bytes.indexOf('\n', at) + 1;
        if (at == 0 || at >= most)
            return most;
    }
    return at;
}

quint64 decoderKey(const SocketEvent &event)
{
    return (quint64(event.socketId) << 1) | quint64(movesOut(event));
}

} // namespace

ChatModel::ChatModel(const LogFollower &follower, QObject *parent)
    : QAbstractListModel(parent)
    , m_follower(follower)
    , m_recording(follower.recording())
    , m_conversation(m_recording, follower.sockets())
{ }

void ChatModel::setConversation(quint32 socketId)
{
    m_conversation.open(socketId, m_follower.eventCount());
    showNewest(m_room);
}

bool ChatModel::follow()
{
    m_conversation.follow(m_follower.eventCount());
    if (m_conversation.end() == m_to)
        return false;
    if (batchStart(m_conversation.end(), kBatchMessages) > m_to) {
        showNewest(m_room); // more has come than anyone reads
        return false;
    }
    removeForgotten();
    // A view that lays out 200 messages at once cannot be clicked meanwhile: 40 ms (measured).
    appendNew(qMin(m_conversation.end(), qMax(m_to, m_conversation.first()) + m_room));
    return m_to < m_conversation.end();
}

bool ChatModel::fetchOlder()
{
    const qint64 start = batchStart(m_from, kBatchMessages);
    if (start == m_from)
        return false;
    Decoders decoders;
    std::deque<ChatItem> older = makeItems(start, m_from, decoders);
    beginInsertRows({}, 0, int(older.size()) - 1);
    m_items.insert(m_items.begin(), std::make_move_iterator(older.begin()),
        std::make_move_iterator(older.end()));
    m_from = start;
    endInsertRows();
    return true;
}

void ChatModel::showNewest(qint64 most)
{
    beginResetModel();
    m_decoders.clear();
    m_to = m_conversation.end();
    m_from = batchStart(m_to, most);
    m_items = makeItems(m_from, m_to, m_decoders);
    if (qint64(m_items.size()) < most / 2 && most < kBatchMessages) {
        // Messages to many peers, each one item: they would not fill the view.
        m_decoders.clear();
        m_from = batchStart(m_to, kBatchMessages);
        m_items = makeItems(m_from, m_to, m_decoders);
        while (qint64(m_items.size()) > most) {
            m_from = m_items.front().endPosition;
            m_items.pop_front();
        }
    }
    endResetModel();
}

void ChatModel::removeForgotten()
{
    const qint64 first = m_conversation.first();
    if (first <= m_from)
        return;
    m_from = first;
    const auto kept = std::find_if(m_items.cbegin(), m_items.cend(),
        [first](const ChatItem &item) { return item.endPosition > first; });
    if (kept == m_items.cbegin())
        return;
    beginRemoveRows({}, 0, int(kept - m_items.cbegin()) - 1);
    m_items.erase(m_items.cbegin(), kept);
    endRemoveRows();
}

void ChatModel::appendNew(qint64 end)
{
    for (; m_to < end && !m_items.empty(); ++m_to) {
        const SocketEvent &event = m_recording.events().at(m_conversation.event(m_to));
        if (!repeats(m_items.back(), event))
            break;
        ChatItem &last = m_items.back();
        ++last.calls;
        last.endPosition = m_to + 1;
        const QModelIndex index = createIndex(int(m_items.size()) - 1, 0);
        emit dataChanged(index, index);
    }
    std::deque<ChatItem> added = makeItems(m_to, end, m_decoders);
    m_to = end;
    if (added.empty())
        return;
    const int row = int(m_items.size());
    beginInsertRows({}, row, row + int(added.size()) - 1);
    m_items.insert(m_items.end(), std::make_move_iterator(added.begin()),
        std::make_move_iterator(added.end()));
    endInsertRows();
}

qint64 ChatModel::batchStart(qint64 end, qint64 most) const
{
    qint64 bytes = 0;
    qint64 start = end;
    while (start > m_conversation.first() && end - start < most && bytes < kBatchBytes) {
        const SocketEvent &event = m_recording.events().at(m_conversation.event(--start));
        bytes += qMin(qint64(event.payloadLength), qint64(limits::kShownLineBytes));
    }
    return start;
}

std::deque<ChatItem> ChatModel::makeItems(qint64 first, qint64 end, Decoders &decoders)
{
    std::deque<ChatItem> items;
    for (qint64 position = first; position < end; ++position) {
        const SocketEvent &event = m_recording.events().at(m_conversation.event(position));
        if (!items.empty() && repeats(items.back(), event)) {
            ++items.back().calls;
            items.back().endPosition = position + 1;
        } else {
            items.push_back(makeItem(position, decoders));
        }
    }
    return items;
}

ChatItem ChatModel::makeItem(qint64 position, Decoders &decoders)
{
    const qsizetype index = m_conversation.event(position);
    const SocketEvent &event = m_recording.events().at(index);
    ChatItem item;
    item.socketId = event.acceptedSocketId() != 0 ? event.acceptedSocketId() : event.socketId;
    item.event = index;
    item.endPosition = position + 1;
    item.serial = ++m_lastSerial;
    item.time = m_recording.startedAt()
                    .addMSecs(event.endNs() / kNsPerMs)
                    .toString(QStringLiteral("HH:mm:ss.zzz"));
    if (m_conversation.isWithEveryone() && item.socketId != m_conversation.socketId())
        item.who = peerPort(item.socketId);
    if (event.call() == Call::SendTo || event.call() == Call::RecvFrom)
        item.who = m_recording.addressOf(event).toString();
    const bool isMessage = event.result > 0 || (!event.failed() && (event.flags & Datagram) != 0);
    if (isMessage && event.hasData()) {
        item.kind = movesOut(event) ? ChatItem::Kind::Sent : ChatItem::Kind::Received;
        item.text = decode(event, position, decoders);
        return item;
    }
    item.failed = event.failed();
    item.text = noticeText(event, m_recording, m_follower.sockets().find(event.socketId));
    if (!item.who.isEmpty() && event.call() != Call::Accept)
        item.text = QStringLiteral("%1: %2").arg(item.who, item.text);
    return item;
}

QString ChatModel::decode(const SocketEvent &event, qint64 position, Decoders &decoders)
{
    if (decoders.size() > kMaxDecoders)
        decoders.clear();
    const PayloadStore::View view = m_recording.payloadOf(event);
    const QByteArrayView bytes = view.bytes();
    if (event.result == 0)
        return tr("(empty datagram)");
    if ((event.flags & Datagram) != 0 && !bytes.isEmpty())
        return decodeDatagram(event, bytes);
    if (bytes.isEmpty())
        return tr("(%n byte(s) no longer kept)", nullptr, event.result);
    const quint64 key = decoderKey(event);
    auto decoder = decoders.find(key);
    if (decoder == decoders.end()) {
        decoder = decoders.insert(key, TextDecoder());
        prime(*decoder, event, position);
    }
    const qsizetype shown = shownLength(bytes);
    QString text = decoder->decode(bytes.first(shown));
    if (text.isEmpty())
        text = tr("(the beginning of a character)");
    if (shown == event.result)
        return text;
    *decoder = TextDecoder();
    (void)decoder->decode(bytes.last(qMin(kLongestCharacterBytes, bytes.size() - shown)));
    return text + hiddenBytesText(event.result - shown);
}

/// A datagram is whole in itself: no character goes on in the next one.
QString ChatModel::decodeDatagram(const SocketEvent &event, QByteArrayView bytes)
{
    const qsizetype shown = shownLength(bytes);
    QString text = TextDecoder().decode(bytes.first(shown));
    if (shown < bytes.size())
        return text + hiddenBytesText(event.result - shown);
    if (event.result > bytes.size())
        return tr("%1… %n byte(s) cut off, for which the buffer had no room", nullptr,
            int(event.result - bytes.size()))
            .arg(text);
    return text;
}

void ChatModel::prime(TextDecoder &decoder, const SocketEvent &event, qint64 position) const
{
    const qint64 oldest = qMax(m_conversation.first(), position - kPrimeSteps);
    while (--position >= oldest) {
        const SocketEvent &before = m_recording.events().at(m_conversation.event(position));
        if (before.payloadLength == 0 || decoderKey(before) != decoderKey(event))
            continue;
        const PayloadStore::View view = m_recording.payloadOf(before);
        const QByteArrayView bytes = view.bytes();
        (void)decoder.decode(bytes.last(qMin(kLongestCharacterBytes, bytes.size())));
        return;
    }
}

bool ChatModel::repeats(const ChatItem &last, const SocketEvent &event) const
{
    if (!m_conversation.isWithEveryone() || last.kind != ChatItem::Kind::Sent || !movesOut(event)
        || event.result <= 0)
        return false;
    const SocketEvent &before = m_recording.events().at(last.event);
    if (before.socketId == event.socketId || before.payloadLength != event.payloadLength
        || event.startNs - before.startNs > kBroadcastGapNs)
        return false;
    const PayloadStore::View first = m_recording.payloadOf(before);
    const PayloadStore::View second = m_recording.payloadOf(event);
    return first.bytes() == second.bytes();
}

QString ChatModel::peerPort(quint32 socketId) const
{
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    if (!facts)
        return {};
    return QString::number(m_recording.addresses().address(facts->peerAddress).port());
}

QByteArray ChatModel::bytes(int row) const
{
    const SocketEvent &event = m_recording.events().at(item(row).event);
    return m_recording.payload().read(event.payloadPosition, event.payloadLength);
}

int ChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return item(index.row()).sentence();
    return {};
}

} // namespace socketscope
