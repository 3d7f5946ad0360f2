#include "core/store/eventfilter.h"
#include "core/store/socketbook.h"
#include "core/store/streammatch.h"
#include "core/transcript/callchoice.h"
#include "tests/support/handmadelog.h"
#include "tests/support/transcripttext.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace socketscope;

namespace {

constexpr quint32 kClientsSocket = 2;
constexpr quint32 kServersSocket = 3;

/// Three calls of a connection at each end, after those that made it.
void recordSession(HandmadeLog &log)
{
    const EndpointId server = EndpointId::server();
    const quint32 there = log.address("127.0.0.1", 80);
    const quint32 here = log.address("127.0.0.1", 50001);
    log.callOf(server, 1, 4, Call::Bind, there, 0);
    log.callOf(server, 1, 4, Call::Listen, 5, 0);
    log.call(Call::Connect, there, 0);
    log.call(Call::GetSockName, here, 0);
    log.accept(kServersSocket, 6, here);
    log.call(Call::Send, 5, 5, 0, "hello");
    log.callOf(server, kServersSocket, 6, Call::Recv, 65536, 5, 0, "hello"); // 6
    log.callOf(server, kServersSocket, 6, Call::Send, 2, 2, 0, "yo");
    log.call(Call::Recv, 65536, 2, 0, "yo"); // 8
    log.call(Call::Close, 0, 0);
    log.callOf(server, kServersSocket, 6, Call::Recv, 65536, 0); // 10
}

QByteArray saved(const Recording &recording, const CallChoice &choice = {})
{
    QByteArray text;
    JsonLinesFormat format(recording);
    const Result<void> written
        = writeTranscript({recording, recording.events().size(), {}, {}, {}, choice}, format,
            [&text](QByteArrayView piece) {
                text.append(piece);
                return Result<void>();
            });
    return written ? text.sliced(text.indexOf('\n')) : QByteArray();
}

QString textOf(const Recording &recording, quint32 addressId)
{
    return recording.addresses().address(addressId).toString();
}

} // namespace

/// Parts of a session, saved without the calls that made its connections, and read again.
class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellWhoThePeersWere();
    void tellOnlyWhatNoCallTells();
    void keepWhatTheyToldWhenSavedAgain();
    void sayTheSameHoweverOftenTheyAreSaved();
    void knowTheirConnections();
    void matchNoBytesWhoseOffsetsAreNotKnown();
    void takeNoWordThatIsNoAddress();

private:
    HandmadeLog m_whole;
    CallChoice m_choice; ///< from the connection's third call on
};

void TestParts::initTestCase()
{
    recordSession(m_whole);
    m_choice = callsOfConnection(m_whole.recording, 11, kServersSocket);
    std::fill(m_choice.begin(), m_choice.begin() + 6, false);
}

void TestParts::tellWhoThePeersWere()
{
    Recording part;
    QVERIFY(loadText(saved(m_whole.recording, m_choice), part).ok());
    QCOMPARE(part.events().size(), 5);
    SocketBook book;
    const auto server = [&book] {
        return book.find(kServersSocket);
    };
    book.follow(part, 1);
    QCOMPARE(textOf(part, server()->peerAddress), QStringLiteral("127.0.0.1:50001"));
    QCOMPARE(textOf(part, server()->localAddress), QStringLiteral("127.0.0.1:80"));
    QCOMPARE(server()->state, SocketState::Established);
    QVERIFY(server()->isConnection() && server()->wasAccepted());
    QVERIFY(!book.find(kClientsSocket));
    book.follow(part, 5);
    QCOMPARE(server()->state, SocketState::CloseWait);
    const SocketFacts *client = book.find(kClientsSocket);
    QCOMPARE(textOf(part, client->peerAddress), QStringLiteral("127.0.0.1:80"));
    QCOMPARE(client->stateBeforeClose, SocketState::Established);
    QVERIFY(!client->wasAccepted());

    EventKeys keys;
    keys.follow(part, 5);
    EventFilter filter(part, EventQuery::parse(QStringLiteral("127.0.0.1:50001")));
    filter.scan(keys);
    QCOMPARE(filter.hits().size(), 3);
}

void TestParts::tellOnlyWhatNoCallTells()
{
    Recording whole;
    QVERIFY(loadText(saved(m_whole.recording), whole).ok());
    QCOMPARE(whole.toldEnds().size(), 0);
    Recording part;
    QVERIFY(loadText(saved(m_whole.recording, m_choice), part).ok());
    QCOMPARE(part.toldEnds().size(), 2);
}

void TestParts::keepWhatTheyToldWhenSavedAgain()
{
    Recording once;
    QVERIFY(loadText(saved(m_whole.recording, m_choice), once).ok());
    const QByteArray text = saved(once);
    QCOMPARE(text.count("\"peer\":\"127.0.0.1:50001\""), 3);
    Recording twice;
    QVERIFY(loadText(text, twice).ok());
    QCOMPARE(saved(twice), text);
}

void TestParts::sayTheSameHoweverOftenTheyAreSaved()
{
    std::mt19937 random(1);
    for (quint32 seed = 1; seed < 40; ++seed) {
        const RandomSession session(seed, 100);
        CallChoice choice(100);
        for (size_t call = 0; call < choice.size(); ++call)
            choice[call] = random() % 3 == 0;
        Recording once;
        QVERIFY(loadText(saved(session.recording, choice), once).ok());
        const QByteArray text = saved(once);
        Recording twice;
        QVERIFY(loadText(text, twice).ok());
        QCOMPARE(saved(twice), text);
    }
}

void TestParts::knowTheirConnections()
{
    Recording part;
    QVERIFY(loadText(saved(m_whole.recording, m_choice), part).ok());
    QCOMPARE(callsOfConnection(part, 5, kClientsSocket), CallChoice(5, true));
}

void TestParts::matchNoBytesWhoseOffsetsAreNotKnown()
{
    Recording part;
    QVERIFY(loadText(saved(m_whole.recording, m_choice), part).ok());
    SocketBook book;
    book.follow(part, 5);
    StreamMatch match;
    match.follow(part, book, 5);
    QVERIFY(match.sendsIn(part, 2).empty());
}

void TestParts::takeNoWordThatIsNoAddress()
{
    Recording loaded;
    const Result<TranscriptContent> content
        = loadText(kHeaderLine + callLine("\"errno\"", "\"peer\":\"nobody\",\"errno\""), loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().size(), 1);
    QCOMPARE(loaded.toldEnds().size(), 0);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
