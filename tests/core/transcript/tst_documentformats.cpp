#include "core/support/limits.h"
#include "core/transcript/markdownformat.h"
#include "core/transcript/transcriptwriter.h"

#include "tests/support/handmadelog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/socket.h>

using namespace socketscope;

/// .html and .md: documents for people, made of what peers sent.
class TestDocumentFormats : public QObject
{
    Q_OBJECT

private slots:
    void keepsPeersTextInItsPlace_data();
    void keepsPeersTextInItsPlace();
    void showsMarkdownAsItStands_data();
    void showsMarkdownAsItStands();
    void loadsNothing();
    void leavesOutWhatIsTooMuch();
    void putsACharacterTornBetweenTwoRecvTogether();
    void leavesPeeksOutOfTheChat();
    void placesNotes();
    void givesAPartAPictureOfItself();

private:
    [[nodiscard]] QByteArray written(
        const HandmadeLog &log, const char *ending, const NoteTexts &notes = {}) const;

    QTemporaryDir m_folder;
};

namespace {

/// The document as XML, which ours happens to be but for its head; counts its elements.
QHash<QString, int> elementsOf(const QByteArray &html)
{
    QHash<QString, int> found;
    QXmlStreamReader reader(html.mid(html.indexOf("<body>")).replace("</html>", ""));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            ++found[reader.name().toString()];
    }
    if (reader.hasError())
        found.insert(reader.errorString(), 1);
    return found;
}

} // namespace

QByteArray TestDocumentFormats::written(
    const HandmadeLog &log, const char *ending, const NoteTexts &notes) const
{
    const QString path = m_folder.filePath(QStringLiteral("session") + QLatin1StringView(ending));
    const Result<void> saved
        = saveTranscript(log.recording, log.recording.events().size(), path, nullptr, notes);
    QFile file(path);
    return saved && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDocumentFormats::keepsPeersTextInItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a script") << QByteArray("</td><script>alert(1)</script>");
    QTest::newRow("an image") << QByteArray("\"><img src=x onerror=alert(1)>");
    QTest::newRow("an end of the document") << QByteArray("</body></html>");
    QTest::newRow("an entity") << QByteArray("&lt;b&gt; &#60;b&#62;");
    QTest::newRow("a comment") << QByteArray("<!-- <![CDATA[");
    QTest::newRow("a cell's border") << QByteArray("a | b || c \\| d");
    QTest::newRow("ends of code spans") << QByteArray("` `` ``` <b> [x](http://y) www.x.org");
    QTest::newRow("a new paragraph") << QByteArray("\n\n# heading\n\r\n- item\n| cell |");
}

void TestDocumentFormats::keepsPeersTextInItsPlace()
{
    QFETCH(QByteArray, text);
    const auto logWith = [](const QByteArray &bytes) {
        auto log = std::make_unique<HandmadeLog>();
        log->call(Call::Recv, 65536, qint32(bytes.size()), 0, bytes);
        return log;
    };
    const NoteTexts note{{0, QString::fromUtf8(text)}};
    const NoteTexts plainNote{{0, QStringLiteral("plain")}};
    QCOMPARE(elementsOf(written(*logWith(text), ".html", note)),
        elementsOf(written(*logWith("plain"), ".html", plainNote)));

    const QByteArray markdown = written(*logWith(text), ".md", note);
    const QRegularExpression span(QStringLiteral("`[^`\n]*`"));
    const QString rest = QString::fromUtf8(markdown).remove(span);
    for (const char *active : {"<", ">", "[", "](", "www", "http", "heading", "item"})
        QVERIFY2(!rest.contains(QLatin1StringView(active)), markdown.constData());
    for (const QByteArray &line : markdown.split('\n'))
        QVERIFY2(!line.startsWith('|') || line.count('|') == 3 || line.count('|') == 5
                || line.count('|') == 7,
            line.constData());
}

void TestDocumentFormats::showsMarkdownAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("send(5, 3)") << QStringLiteral("`send(5, 3)`");
    QTest::newRow("a bar") << QStringLiteral("a|b") << QStringLiteral("`a\\x7cb`");
    QTest::newRow("a backslash") << QStringLiteral("\\|") << QStringLiteral("`\\x5c\\x7c`");
    QTest::newRow("backticks") << QStringLiteral("``") << QStringLiteral("`\\x60\\x60`");
    QTest::newRow("a line's end") << QStringLiteral("a\nb") << QStringLiteral("`a b`");
}

void TestDocumentFormats::showsMarkdownAsItStands()
{
    QFETCH(QString, text);
    QFETCH(QString, span);
    QCOMPARE(MarkdownFormat::code(text), span);
}

void TestDocumentFormats::loadsNothing()
{
    HandmadeLog log;
    log.call(Call::Send, 5, 5, 0, "hello");
    const QByteArray html
        = written(log, ".html").replace("xmlns", "").replace("\"http://www.w3.org/", "");
    for (const char *wanting :
        {" src=", "url(h", "<script", "<link", "@import", " style=", "http:"})
        QVERIFY2(!html.contains(wanting), wanting);
    const qsizetype begin = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains("\"default-src 'none'; style-src 'sha256-" + hash + "';"));
    QCOMPARE(html.count("<svg "), 1);
    QVERIFY2(html.indexOf("Content-Security-Policy") < begin, "a policy holds for what follows it");
}

void TestDocumentFormats::leavesOutWhatIsTooMuch()
{
    HandmadeLog log;
    for (qsizetype count = 0; count < limits::kDocumentCalls + 7; ++count)
        log.call(Call::Send, 1, 1, 0, "x");
    const QByteArray html = written(log, ".html");
    QCOMPARE(html.count("<tr id="), limits::kDocumentCalls);
    QCOMPARE(html.count("<li "), limits::kDocumentMessages);
    QVERIFY(html.contains("7 further calls"));
    QVERIFY(html.contains("10007 further messages"));
    const QByteArray markdown = written(log, ".md");
    QVERIFY(markdown.contains("\n*7 further calls"));
    QVERIFY(markdown.contains("\n*10007 further messages"));
}

void TestDocumentFormats::putsACharacterTornBetweenTwoRecvTogether()
{
    HandmadeLog log;
    log.call(Call::Recv, 65536, 2, 0, "x\xc3");
    log.call(Call::Send, 1, 1, 0, "y");
    log.call(Call::Recv, 65536, 2, 0, "\xbcz");
    QVERIFY(written(log, ".html").contains(">\xc3\xbcz</span>"));
    QVERIFY(written(log, ".md").contains("| `\xc3\xbcz` |"));
}

void TestDocumentFormats::leavesPeeksOutOfTheChat()
{
    HandmadeLog log;
    SocketEvent peek = log.event(Call::Recv, EndpointId::client(1), 2, 5);
    peek.argument = 65536;
    peek.result = 2;
    peek.messageFlags = MSG_PEEK;
    log.record(peek, "he");
    log.call(Call::Recv, 65536, 5, 0, "hello");
    const QByteArray markdown = written(log, ".md");
    QCOMPARE(markdown.count("← received"), 1);
    QCOMPARE(markdown.count("`he`"), 1);
}

void TestDocumentFormats::placesNotes()
{
    HandmadeLog log;
    log.call(Call::Send, 1, 1, 0, "x");
    log.call(Call::Close, 0, 0);
    const NoteTexts notes{{1, QStringLiteral("why <here>?\nsecond")}};
    const QByteArray html = written(log, ".html", notes);
    QVERIFY(html.contains("<td colspan=\"5\">why &lt;here&gt;?\nsecond</td>"));
    QVERIFY(html.contains("<a href=\"#c2\">"));
    QVERIFY(written(log, ".md", notes).endsWith("- Call 2:  \n  `why <here>?`  \n  `second`\n"));
}

void TestDocumentFormats::givesAPartAPictureOfItself()
{
    HandmadeLog log;
    log.call(Call::Send, 1, 1, 0, "x");
    log.call(Call::Send, 2, 2, 0, "yz");
    log.call(Call::Close, 0, 0);
    const QString path = m_folder.filePath(QStringLiteral("part.html"));
    const NoteTexts notes{{1, QStringLiteral("why?")}};
    QVERIFY(
        saveTranscript(log.recording, TranscriptExtent{3, {false, true, false}, notes}, path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    const QByteArray picture = html.mid(html.indexOf("<svg"));
    QVERIFY(picture.contains("<title>#2 send("));
    QVERIFY(!picture.contains("<title>#1 ") && !picture.contains("<title>#3 "));
    QVERIFY(picture.contains("1 of 3 calls"));
}

QTEST_GUILESS_MAIN(TestDocumentFormats)
#include "tst_documentformats.moc"
