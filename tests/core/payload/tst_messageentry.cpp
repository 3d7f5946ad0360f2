#include "core/payload/messageentry.h"

#include <QTest>

using namespace socketscope;

class TestMessageEntry : public QObject
{
    Q_OBJECT

private slots:
    void encodes_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("ending");
        QTest::addColumn<QByteArray>("bytes");
        const auto add = [](const char *name, const QString &entry, EntryMode mode,
                             LineEnding ending, const QByteArray &bytes) {
            QTest::newRow(name) << entry << int(mode) << int(ending) << bytes;
        };
        add("text as it stands", QStringLiteral("a\\n ä"), EntryMode::Text, LineEnding::None,
            "a\\n \xc3\xa4");
        add("text with LF", QStringLiteral("a"), EntryMode::Text, LineEnding::Lf, "a\n");
        add("text with NUL", QStringLiteral("a"), EntryMode::Text, LineEnding::Nul,
            QByteArray("a\0", 2));
        add("typed lines end in CRLF too", QStringLiteral("a\nb"), EntryMode::Text,
            LineEnding::CrLf, "a\r\nb\r\n");
        add("nothing but an ending", QString(), EntryMode::Text, LineEnding::Lf, "\n");
        add("every escape", QStringLiteral("\\n\\r\\t\\0\\\\\\x1B\\xff"), EntryMode::Escapes,
            LineEnding::None, QByteArray("\n\r\t\0\\\x1b\xff", 7));
        add("an escaped line feed stays one byte", QStringLiteral("a\\nb"), EntryMode::Escapes,
            LineEnding::CrLf, "a\nb\r\n");
        add("escapes between text", QStringLiteral("GET /\\r\\n€"), EntryMode::Escapes,
            LineEnding::None, "GET /\r\n\xe2\x82\xac");
        add("hex", QStringLiteral("48 65 6C6c\t6f\n"), EntryMode::Hex, LineEnding::None, "Hello");
        add("hex takes no ending", QStringLiteral("00"), EntryMode::Hex, LineEnding::CrLf,
            QByteArray(1, '\0'));
        add("no hex at all", QString(), EntryMode::Hex, LineEnding::None, "");
    }
    void encodes()
    {
        QFETCH(QString, entry);
        QFETCH(int, mode);
        QFETCH(int, ending);
        const EncodedEntry encoded = encodeEntry(entry, EntryMode(mode), LineEnding(ending));
        QVERIFY(encoded.ok());
        QTEST(encoded.bytes, "bytes");
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("part");
        const auto add = [](const char *name, const QString &entry, EntryMode mode, int position,
                             int length, const char *part) {
            QTest::newRow(name) << entry << int(mode) << position << length
                                << QString::fromLatin1(part);
        };
        add("unknown escape", QStringLiteral("ab\\q"), EntryMode::Escapes, 2, 2, "no other letter");
        add("lone backslash", QStringLiteral("ab\\"), EntryMode::Escapes, 2, 1, "backslash");
        add("half a hex escape", QStringLiteral("\\x1"), EntryMode::Escapes, 0, 3,
            "two hex digits");
        add("no hex digit in an escape", QStringLiteral("\\xg1"), EntryMode::Escapes, 0, 4,
            "two hex digits");
        add("no hex digit", QStringLiteral("48 zz"), EntryMode::Hex, 3, 1, "is no hex digit");
        add("second digit wrong", QStringLiteral("4x"), EntryMode::Hex, 1, 1, "is no hex digit");
        add("odd digit at the end", QStringLiteral("48 6"), EntryMode::Hex, 3, 1, "only one");
        add("odd digit in between", QStringLiteral("4 8"), EntryMode::Hex, 0, 1, "only one");
        add("full-width digits", QStringLiteral("４８"), EntryMode::Hex, 0, 1, "is no hex digit");
        add("half a character", QString(QChar(0xd83d)), EntryMode::Text, 0, 1, "half a character");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, entry);
        QFETCH(int, mode);
        const EncodedEntry encoded = encodeEntry(entry, EntryMode(mode), LineEnding::Lf);
        QVERIFY(!encoded.ok());
        QTEST(int(encoded.problem->position), "position");
        QTEST(int(encoded.problem->length), "length");
        QFETCH(QString, part);
        QVERIFY2(encoded.problem->message.contains(part), qPrintable(encoded.problem->message));
    }
};

QTEST_GUILESS_MAIN(TestMessageEntry)
#include "tst_messageentry.moc"
