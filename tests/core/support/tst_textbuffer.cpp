#include "core/support/textbuffer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace socketscope;

class TestTextBuffer : public QObject
{
    Q_OBJECT

private slots:
    void writesWholeNumbers_data();
    void writesWholeNumbers();
    void writesBase64AsQtDoes();
    void writesStringsThatJsonReadsBack_data();
    void writesStringsThatJsonReadsBack();
    void isEmptyAfterClear();
};

void TestTextBuffer::writesWholeNumbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("a result of -1") << qint64(-1);
    QTest::newRow("the least") << std::numeric_limits<qint64>::min();
    QTest::newRow("the most") << std::numeric_limits<qint64>::max();
}

void TestTextBuffer::writesWholeNumbers()
{
    QFETCH(qint64, number);
    TextBuffer buffer;
    buffer << number;
    QCOMPARE(buffer.bytes().toByteArray(), QByteArray::number(number));
}

void TestTextBuffer::writesBase64AsQtDoes()
{
    QRandomGenerator random(7);
    for (qsizetype size = 0; size < 200; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        TextBuffer buffer;
        buffer.appendBase64(bytes);
        QCOMPARE(buffer.bytes().toByteArray(), bytes.toBase64());
    }
}

void TestTextBuffer::writesStringsThatJsonReadsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << QStringLiteral("a\"b\\c");
    QTest::newRow("control characters") << QStringLiteral("\n\r\t\x1b\x01");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("beyond ASCII") << QStringLiteral("Müller हिन्दी 😀");
}

void TestTextBuffer::writesStringsThatJsonReadsBack()
{
    QFETCH(QString, text);
    TextBuffer buffer;
    buffer << '[';
    buffer.appendJsonString(text);
    buffer << ']';
    const QJsonDocument read = QJsonDocument::fromJson(buffer.bytes().toByteArray());
    QCOMPARE(read.array().at(0).toString(), text);
}

void TestTextBuffer::isEmptyAfterClear()
{
    TextBuffer buffer;
    buffer << "text";
    buffer.clear();
    QCOMPARE(buffer.size(), 0);
    buffer << 'x';
    QCOMPARE(buffer.bytes().toByteArray(), QByteArray("x"));
}

QTEST_GUILESS_MAIN(TestTextBuffer)
#include "tst_textbuffer.moc"
