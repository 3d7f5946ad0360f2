#include "core/transcript/replacingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace socketscope;

class TestReplacingFile : public QObject
{
    Q_OBJECT

private slots:
    void replacesTheFileOnCommit();
    void keepsTheOldFileWithoutCommit();
    void leavesNothingBehindWithoutCommit();
    void belongsToItsOwnerAlone();
    void writesWhereALinkPoints();
    void writesToADeviceAsItIs();
    void saysThatTheDiskIsFull();
    void keepsTheOldFileWhenTheNewOneGrowsTooLarge();
    void saysWhatIsWrongWithThePlace_data();
    void saysWhatIsWrongWithThePlace();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestReplacingFile::replacesTheFileOnCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.jsonl"));
    writeFile(path, "old");
    ReplacingFile file;
    QVERIFY(file.open(path).ok());
    QVERIFY(file.write(QByteArrayView("new")).ok());
    QCOMPARE(contentOf(path), QByteArray("old"));
    QVERIFY(file.commit().ok());
    QCOMPARE(contentOf(path), QByteArray("new"));
}

void TestReplacingFile::keepsTheOldFileWithoutCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.jsonl"));
    writeFile(path, "old");
    {
        ReplacingFile file;
        QVERIFY(file.open(path).ok());
        QVERIFY(file.write(QByteArrayView("new")).ok());
    }
    QCOMPARE(contentOf(path), QByteArray("old"));
}

void TestReplacingFile::leavesNothingBehindWithoutCommit()
{
    const QTemporaryDir folder;
    {
        ReplacingFile file;
        QVERIFY(file.open(folder.filePath(QStringLiteral("x"))).ok());
        QVERIFY(file.write(QByteArrayView("new")).ok());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestReplacingFile::belongsToItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.txt"));
    ReplacingFile file;
    QVERIFY(file.open(path).ok());
    QVERIFY(file.commit().ok());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestReplacingFile::writesWhereALinkPoints()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    writeFile(target, "old");
    QVERIFY(QFile::link(target, link));
    ReplacingFile file;
    QVERIFY(file.open(link).ok());
    QVERIFY(file.write(QByteArrayView("new")).ok());
    QVERIFY(file.commit().ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
}

void TestReplacingFile::writesToADeviceAsItIs()
{
    ReplacingFile file;
    QVERIFY(file.open(QStringLiteral("/dev/null")).ok());
    QVERIFY(file.write(QByteArrayView("bytes")).ok());
    QVERIFY(file.commit().ok());
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void TestReplacingFile::saysThatTheDiskIsFull()
{
    ReplacingFile file;
    QVERIFY(file.open(QStringLiteral("/dev/full")).ok());
    const Result<void> written = file.write(QByteArrayView("bytes"));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ENOSPC);
    QVERIFY(written.error().message.contains(QStringLiteral("full")));
}

void TestReplacingFile::keepsTheOldFileWhenTheNewOneGrowsTooLarge()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.jsonl"));
    writeFile(path, "old");
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handlerBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Result<void> written;
    {
        ReplacingFile file;
        QVERIFY(file.open(path).ok());
        written = file.write(QByteArray(8192, 'x'));
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handlerBefore);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, EFBIG);
    QCOMPARE(contentOf(path), QByteArray("old"));
}

void TestReplacingFile::saysWhatIsWrongWithThePlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("no such folder") << QStringLiteral("/nowhere/at/all.txt") << ENOENT;
    QTest::newRow("a file as a folder") << QStringLiteral("/dev/null/file.txt") << ENOTDIR;
    QTest::newRow("a folder as a file") << QStringLiteral("/tmp") << EISDIR;
    QTest::newRow("a place that takes no files") << QStringLiteral("/proc/file.txt") << ENOENT;
    if (geteuid() != 0)
        QTest::newRow("no right to write") << QStringLiteral("/etc/file.txt") << EACCES;
}

void TestReplacingFile::saysWhatIsWrongWithThePlace()
{
    QFETCH(QString, path);
    ReplacingFile file;
    const Result<void> opened = file.open(path);
    QVERIFY(!opened.ok());
    QTEST(opened.error().code, "errorNumber");
    QVERIFY(opened.error().message.contains(path));
}

QTEST_GUILESS_MAIN(TestReplacingFile)
#include "tst_replacingfile.moc"
