#include "core/store/eventquery.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;
using Kind = EventQuery::Kind;

namespace {

quint32 maskOf(std::initializer_list<Call> calls)
{
    quint32 mask = 0;
    for (const Call call : calls)
        mask |= 1u << quint32(call);
    return mask;
}

} // namespace

class TestEventQuery : public QObject
{
    Q_OBJECT

private slots:
    void takesABlankLineForEverything();
    void readsPrefixedTerms();
    void takesAWordForWhateverItMayBe();
    void joinsAnEndpointWithItsNumber_data();
    void joinsAnEndpointWithItsNumber();
    void knowsEndpointsByTheirNameOnScreen();
    void takesWhatItDoesNotKnowForAWord_data();
    void takesWhatItDoesNotKnowForAWord();
    void keepsSpacesInQuotes();
    void turnsATermRound();
    void saysWhetherItReadsPayload();
    void saysWhetherItReadsNotes_data();
    void saysWhetherItReadsNotes();
};

void TestEventQuery::takesABlankLineForEverything()
{
    QVERIFY(EventQuery::parse(QString()).isEmpty());
    QVERIFY(EventQuery::parse(QStringLiteral("  \t \"\" - ")).isEmpty());
}

void TestEventQuery::readsPrefixedTerms()
{
    const EventQuery query = EventQuery::parse(QStringLiteral(
        "call:send,recv endpoint:client3 socket:7 fd:5 is:error is:eof errno:econnreset "
        "text:Hello hex:0d:0a0 dir:out"));
    QCOMPARE(query.terms.size(), 10);
    QCOMPARE(query.terms[0].kind, Kind::Call);
    QCOMPARE(query.terms[0].callMask,
        maskOf({Call::Send, Call::SendTo, Call::Recv, Call::RecvFrom, Call::RecvMsg}));
    QCOMPARE(query.terms[1].kind, Kind::Endpoint);
    QCOMPARE(query.terms[1].role, EndpointRole::Client);
    QCOMPARE(query.terms[1].number, 3u);
    QCOMPARE(query.terms[2].kind, Kind::Socket);
    QCOMPARE(query.terms[2].number, 7u);
    QCOMPARE(query.terms[3].kind, Kind::Descriptor);
    QCOMPARE(query.terms[4].kind, Kind::Failed);
    QCOMPARE(query.terms[5].kind, Kind::EndOfStream);
    QCOMPARE(query.terms[6].kind, Kind::ErrorNumber);
    QCOMPARE(query.terms[6].errorNumbers, QList<int>{ECONNRESET});
    QCOMPARE(query.terms[7].kind, Kind::Payload);
    QCOMPARE(query.terms[7].bytes, QByteArray("Hello"));
    QVERIFY(query.terms[7].ignoreCase);
    QCOMPARE(query.terms[8].bytes, QByteArray("\r\n"));
    QVERIFY(!query.terms[8].ignoreCase);
    QCOMPARE(
        query.terms[9].callMask, maskOf({Call::Connect, Call::Send, Call::SendTo, Call::SslWrite}));
}

void TestEventQuery::takesAWordForWhateverItMayBe()
{
    const EventQuery query = EventQuery::parse(QStringLiteral("acc econnre server"));
    QCOMPARE(query.terms.size(), 3);
    QCOMPARE(query.terms[0].kind, Kind::Word);
    QCOMPARE(query.terms[0].callMask, maskOf({Call::Accept}));
    QCOMPARE(query.terms[0].bytes, QByteArray("acc"));
    QCOMPARE(query.terms[1].errorNumbers.size(), 2); // ECONNRESET, ECONNREFUSED
    QCOMPARE(query.terms[2].role, EndpointRole::Server);
}

void TestEventQuery::joinsAnEndpointWithItsNumber_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("as a word") << QStringLiteral("client2");
    QTest::newRow("as the table writes it") << QStringLiteral("Client 2");
    QTest::newRow("in quotes") << QStringLiteral("\"client 2\"");
    QTest::newRow("after a prefix") << QStringLiteral("endpoint:\"client 2\"");
}

void TestEventQuery::joinsAnEndpointWithItsNumber()
{
    QFETCH(QString, line);
    const EventQuery query = EventQuery::parse(line);
    QCOMPARE(query.terms.size(), 1);
    QCOMPARE(query.terms[0].role, EndpointRole::Client);
    QCOMPARE(query.terms[0].number, 2u);
}

void TestEventQuery::knowsEndpointsByTheirNameOnScreen()
{
    EventQuery::EndpointWords words;
    words.server = QStringLiteral("Kellner");
    QCOMPARE(EventQuery::parse(QStringLiteral("who:kellner"), words).terms[0].role,
        EndpointRole::Server);
    QCOMPARE(
        EventQuery::parse(QStringLiteral("server"), words).terms[0].role, EndpointRole::Server);
}

void TestEventQuery::takesWhatItDoesNotKnowForAWord_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"127.0.0.1:9", "call:", "call:nonsense", "socket:x", "hex:zz",
             "hex:", "is:blue", "errno:5", "Content-Type:text", ":", "endpoint:printer", "dir:up"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestEventQuery::takesWhatItDoesNotKnowForAWord()
{
    QFETCH(QString, line);
    const EventQuery query = EventQuery::parse(line);
    QCOMPARE(query.terms.size(), 1);
    QCOMPARE(query.terms[0].kind, Kind::Word);
    QCOMPARE(query.terms[0].bytes, line.toUtf8());
}

void TestEventQuery::keepsSpacesInQuotes()
{
    const EventQuery query
        = EventQuery::parse(QStringLiteral("text:\"a b\" \"call:send x\" \"open"));
    QCOMPARE(query.terms.size(), 3);
    QCOMPARE(query.terms[0].bytes, QByteArray("a b"));
    QCOMPARE(query.terms[1].kind, Kind::Word);
    QCOMPARE(query.terms[1].bytes, QByteArray("call:send x"));
    QCOMPARE(query.terms[2].bytes, QByteArray("open"));
}

void TestEventQuery::turnsATermRound()
{
    const EventQuery query = EventQuery::parse(QStringLiteral("-call:setsockopt -is:error"));
    QVERIFY(query.terms[0].negated);
    QCOMPARE(query.terms[0].kind, Kind::Call);
    QVERIFY(query.terms[1].negated);
}

void TestEventQuery::saysWhetherItReadsPayload()
{
    QVERIFY(!EventQuery::parse(QStringLiteral("call:send endpoint:server")).readsPayload());
    QVERIFY(EventQuery::parse(QStringLiteral("hello")).readsPayload());
    QVERIFY(EventQuery::parse(QStringLiteral("hex:00")).readsPayload());
    QVERIFY(!EventQuery().withErrorsOnly().isEmpty());
}

void TestEventQuery::saysWhetherItReadsNotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("readsNotes");
    QTest::newRow("calls with a note") << QStringLiteral("call:send is:note") << true;
    QTest::newRow("calls without") << QStringLiteral("-is:noted") << true;
    QTest::newRow("a word") << QStringLiteral("hello") << true;
    QTest::newRow("text of the data") << QStringLiteral("text:hello") << false;
    QTest::newRow("kinds of calls") << QStringLiteral("call:send is:error") << false;
}

void TestEventQuery::saysWhetherItReadsNotes()
{
    QFETCH(QString, line);
    QFETCH(bool, readsNotes);
    QCOMPARE(EventQuery::parse(line).readsNotes(), readsNotes);
}

QTEST_GUILESS_MAIN(TestEventQuery)
#include "tst_eventquery.moc"
