#include "app/cli/standardinput.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace socketscope;

/// Puts another descriptor in the place of stdin for each test.
class TestStandardInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_saved = dup(STDIN_FILENO); }
    void cleanup() { dup2(m_saved, STDIN_FILENO); }

    void readsLinesFromAPipe();
    void readsLinesFromAFile();
    void endsAtOnceOnDevNull();
    void endsAtOnceWhenClosed();
    void readsNothingWhilePaused();
    void tellsAVeryLongLineInPieces();

private:
    int m_saved = -1;
};

namespace {

/// stdin becomes the reading end of a pipe; the writing end is returned.
int pipeToStandardInput()
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    return ends[1];
}

void writeTo(int descriptor, QByteArrayView bytes)
{
    QCOMPARE(write(descriptor, bytes.data(), size_t(bytes.size())), ssize_t(bytes.size()));
}

QByteArrayList linesOf(const QSignalSpy &spy)
{
    QByteArrayList lines;
    for (const QVariantList &arguments : spy)
        lines << arguments.constFirst().toByteArray();
    return lines;
}

} // namespace

void TestStandardInput::readsLinesFromAPipe()
{
    const int writeEnd = pipeToStandardInput();
    StandardInput input;
    QSignalSpy lines(&input, &StandardInput::lineRead);
    QSignalSpy ended(&input, &StandardInput::ended);
    writeTo(writeEnd, "one\ntw");
    QTRY_COMPARE(linesOf(lines), QByteArrayList({"one\n"}));
    writeTo(writeEnd, "o\nlast");
    close(writeEnd);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(linesOf(lines), QByteArrayList({"one\n", "two\n", "last"}));
    QVERIFY(input.hasEnded());
}

void TestStandardInput::readsLinesFromAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("one\ntwo\n");
    QVERIFY(file.flush());
    const int descriptor = open(file.fileName().toLocal8Bit().constData(), O_RDONLY);
    dup2(descriptor, STDIN_FILENO);
    close(descriptor);
    StandardInput input;
    QSignalSpy lines(&input, &StandardInput::lineRead);
    QSignalSpy ended(&input, &StandardInput::ended);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(linesOf(lines), QByteArrayList({"one\n", "two\n"}));
}

void TestStandardInput::endsAtOnceOnDevNull()
{
    const int descriptor = open("/dev/null", O_RDONLY);
    dup2(descriptor, STDIN_FILENO);
    close(descriptor);
    StandardInput input;
    QSignalSpy ended(&input, &StandardInput::ended);
    QTRY_COMPARE(ended.count(), 1);
}

void TestStandardInput::endsAtOnceWhenClosed()
{
    close(STDIN_FILENO);
    StandardInput input;
    QSignalSpy ended(&input, &StandardInput::ended);
    QTRY_COMPARE(ended.count(), 1);
}

void TestStandardInput::readsNothingWhilePaused()
{
    const int writeEnd = pipeToStandardInput();
    StandardInput input;
    QSignalSpy lines(&input, &StandardInput::lineRead);
    input.setPaused(true);
    writeTo(writeEnd, "one\n");
    QCoreApplication::processEvents();
    QCOMPARE(lines.count(), 0);
    input.setPaused(false);
    QTRY_COMPARE(lines.count(), 1);
    close(writeEnd);
}

void TestStandardInput::tellsAVeryLongLineInPieces()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray sent(1'000'000, 'x');
    file.write(sent);
    QVERIFY(file.flush());
    const int descriptor = open(file.fileName().toLocal8Bit().constData(), O_RDONLY);
    dup2(descriptor, STDIN_FILENO);
    close(descriptor);
    StandardInput input;
    QSignalSpy lines(&input, &StandardInput::lineRead);
    QSignalSpy ended(&input, &StandardInput::ended);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(linesOf(lines).join(), sent);
    QVERIFY(lines.count() > 1);
}

QTEST_GUILESS_MAIN(TestStandardInput)
#include "tst_standardinput.moc"
