#include "core/replay/differencetext.h"

#include "tests/support/handmadelog.h"

#include <QTest>

using namespace socketscope;

using Kind = SessionDifference::Kind;

class TestDifferenceText : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachKind_data();
    void tellsEachKind();
    void marksEachCallOnce();
};

void TestDifferenceText::tellsEachKind_data()
{
    QTest::addColumn<SessionDifference>("difference");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const SessionDifference &difference, const char *words) {
        QTest::newRow(name) << difference << QString::fromUtf8(words);
    };
    row("a call that B lacks", {Kind::OnlyInA, 0, -1, 0, 0},
        "only in A; in A #1 Client 1  send(5, 5) = 5  hello");
    row("a call that A lacks", {Kind::OnlyInB, -1, 0, 0, 0},
        "only in B; in B #1 Client 1  send(5, 5) = 5  help!");
    row("other bytes", {Kind::OtherBytes, 0, 0, 3, 0},
        "other bytes from the stream's byte 4 on; in A #1 Client 1  send(5, 5) = 5  hello; "
        "in B #1 Client 1  send(5, 5) = 5  help!");
    row("a stream that ends in A", {Kind::OtherBytes, -1, 0, 3, 0},
        "other bytes from the stream's byte 4 on; in B #1 Client 1  send(5, 5) = 5  help!");
    row("later", {Kind::OtherTime, 0, 0, 0, 12'000'000},
        "12 ms later; in A #1 Client 1  send(5, 5) = 5  hello; "
        "in B #1 Client 1  send(5, 5) = 5  help!");
    row("earlier", {Kind::OtherTime, -1, -1, 0, -12'000'000}, "12 ms earlier");
}

void TestDifferenceText::tellsEachKind()
{
    QFETCH(SessionDifference, difference);
    QFETCH(QString, sentence);
    HandmadeLog a;
    a.call(Call::Send, 5, 5, 0, "hello");
    HandmadeLog b;
    b.call(Call::Send, 5, 5, 0, "help!");
    SocketBook socketsOfA;
    socketsOfA.follow(a.recording, 1);
    SocketBook socketsOfB;
    socketsOfB.follow(b.recording, 1);
    const DifferenceText words(a.recording, socketsOfA, b.recording, socketsOfB);
    QCOMPARE(words.sentence(difference), sentence);
}

void TestDifferenceText::marksEachCallOnce()
{
    const QList<SessionDifference> differences{{Kind::OtherTime, 4, 5, 0, 9},
        {Kind::OtherBytes, 4, -1, 0, 0}, {Kind::OnlyInB, -1, 7, 0, 0}};
    QCOMPARE(signsOfA(differences), (DifferenceSigns{{4, DifferenceSign::Other}}));
    QCOMPARE(signsOfB(differences),
        (DifferenceSigns{{5, DifferenceSign::Time}, {7, DifferenceSign::OnlyHere}}));
}

QTEST_GUILESS_MAIN(TestDifferenceText)
#include "tst_differencetext.moc"
