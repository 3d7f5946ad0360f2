#include "core/program/literal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace socketscope;

class TestLiteral : public QObject
{
    Q_OBJECT

private slots:
    void readsAsWritten_data();
    void readsAsWritten();
    void givesBackAnyBytes();
    void hasNoTrigraphs();
    void cutsLongDataIntoLines();
    void keepsCommentsInTheirLine_data();
    void keepsCommentsInTheirLine();
};

namespace {

/// What a compiler or an interpreter makes of a literal: escapes of both languages.
QByteArray decoded(const QByteArrayList &literals)
{
    QByteArray bytes;
    for (const QByteArray &literal : literals) {
        const qsizetype begin = literal.indexOf('"') + 1;
        const QByteArray inner = literal.mid(begin, literal.size() - begin - 1);
        for (qsizetype at = 0; at < inner.size(); ++at) {
            if (inner[at] == '"' || uchar(inner[at]) < 0x20)
                return "ended too early";
            if (inner[at] != '\\') {
                bytes += inner[at];
                continue;
            }
            const char letter = inner.at(++at);
            constexpr QByteArrayView kNames("nrt\\\"?");
            constexpr QByteArrayView kMeanings("\n\r\t\\\"?");
            if (const qsizetype known = kNames.indexOf(letter); known >= 0) {
                bytes += kMeanings[known];
            } else if (letter == 'x') {
                bytes += char(inner.mid(at + 1, 2).toInt(nullptr, 16));
                at += 2;
            } else {
                bytes += char(inner.mid(at, 3).toInt(nullptr, 8));
                at += 2;
            }
        }
    }
    return bytes;
}

} // namespace

void TestLiteral::readsAsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("python");
    QTest::addColumn<QByteArray>("c");

    const auto row
        = [](const char *name, const QByteArray &bytes, const char *python, const char *c) {
              QTest::newRow(name) << bytes << QByteArray(python) << QByteArray(c);
          };
    row("nothing", "", "b\"\"", "\"\"");
    row("text", "Hello", "b\"Hello\"", "\"Hello\"");
    row("quotes and backslashes", "a\"b\\", R"(b"a\"b\\")", R"("a\"b\\")");
    row("a line", "GET /\r\n", R"(b"GET /\r\n")", R"("GET /\r\n")");
    row("a digit after a number",
        QByteArray("\x01"
                   "1",
            2),
        R"(b"\x011")", R"("\0011")");
    row("letters of a script", "ä नमस्ते", "\"ä नमस्ते\"", "\"ä नमस्ते\"");
    row("bytes that are no text", "\xff\xfe", R"(b"\xff\xfe")", R"("\377\376")");
    row("a turned direction", "\u202e", R"(b"\xe2\x80\xae")", R"("\342\200\256")");
    row("letters that run from right to left", "\u05d0", R"(b"\xd7\x90")", R"("\327\220")");
    row("a trigraph",
        "a?"
        "?/",
        "b\"a?"
        "?/\"",
        R"("a?\?/")");
}

void TestLiteral::readsAsWritten()
{
    QFETCH(QByteArray, bytes);
    QTEST(pythonLiterals(bytes).join(' '), "python");
    QTEST(cLiterals(bytes).join(' '), "c");
}

void TestLiteral::givesBackAnyBytes()
{
    QRandomGenerator random(5);
    constexpr QByteArrayView kLikely("\"\\?/*'n0\n\r\t#{}$%x");
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int left = random.bounded(200); left > 0; --left)
            bytes += random.bounded(3) > 0 ? kLikely[random.bounded(int(kLikely.size()))]
                                           : char(random.bounded(256));
        QCOMPARE(decoded(pythonLiterals(bytes)), bytes);
        QCOMPARE(decoded(cLiterals(bytes)), bytes);
        QVERIFY(!cLiterals(bytes).join().contains("??"));
    }
}

void TestLiteral::hasNoTrigraphs()
{
    QCOMPARE(cLiterals("????").join(), QByteArray(R"("?\?\?\?")"));
}

void TestLiteral::cutsLongDataIntoLines()
{
    const QByteArrayList lines = cLiterals("one\ntwo\n" + QByteArray(200, 'x'));
    QCOMPARE(lines.first(2), QByteArrayList({R"("one\n")", R"("two\n")"}));
    for (const QByteArray &line : lines)
        QVERIFY(line.size() < 80);
}

void TestLiteral::keepsCommentsInTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("comment");

    QTest::newRow("plain") << QStringLiteral("recv(5, 10) = 3") << QByteArray("recv(5, 10) = 3");
    QTest::newRow("the end of a comment") << QStringLiteral("a*/b") << QByteArray("a*\\057b");
    QTest::newRow("a comment inside") << QStringLiteral("/*") << QByteArray("/\\052");
    QTest::newRow("a line feed") << QStringLiteral("a\nimport os") << QByteArray("a␊import os");
    QTest::newRow("a line of Unicode") << QStringLiteral("a\u2028b") << QByteArray("a<U+2028>b");
    QTest::newRow("a joined line") << QStringLiteral("a\\") << QByteArray("a\\134");
    QTest::newRow("a trigraph") << QStringLiteral("a?"
                                                  "?/")
                                << QByteArray("a?\\077/");
    QTest::newRow("the end of a docstring") << QStringLiteral("\"\"\"") << QByteArray("'''");
}

void TestLiteral::keepsCommentsInTheirLine()
{
    QFETCH(QString, text);
    QTEST(commentText(text), "comment");
}

QTEST_GUILESS_MAIN(TestLiteral)
#include "tst_literal.moc"
