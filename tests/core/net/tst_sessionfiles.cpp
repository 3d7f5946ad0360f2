#include "core/net/session.h"

#include "tests/core/net/pattern.h"
#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace socketscope;

/// Files are sent whole, in their turn, and their end is told.
class TestSessionFiles : public QObject
{
    Q_OBJECT

private slots:
    void sendsAFile();
    void sendsMessagesAfterTheFile();
    void cancelsAFile();
    void explainsFilesThatCannotBeSent_data();
    void explainsFilesThatCannotBeSent();

private:
    [[nodiscard]] FileProgress lastProgress(const SessionFixture &fixture) const
    {
        return fixture.files.isEmpty() ? FileProgress()
                                       : fixture.files.last().at(0).value<FileProgress>();
    }
    [[nodiscard]] QString writeFile(const QByteArray &bytes) const
    {
        QFile file(m_directory.filePath(QStringLiteral("sent.bin")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

    QTemporaryDir m_directory;
};

void TestSessionFiles::sendsAFile()
{
    const QByteArray bytes = pattern(20'000'000); // more than the queue could take
    const QString path = writeFile(bytes);
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    const quint32 client = fixture.connectTo(server);
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.sendFile(client, path);
    fixture.session.shutdownSending(client);
    QTRY_VERIFY(lastProgress(fixture).finished);
    QCOMPARE(lastProgress(fixture).socketId, client);
    QCOMPARE(lastProgress(fixture).sentBytes, qint64(bytes.size()));
    QCOMPARE(lastProgress(fixture).totalBytes, qint64(bytes.size()));
    QCOMPARE(lastProgress(fixture).name, QStringLiteral("sent.bin"));
    QCOMPARE(lastProgress(fixture).error.message, QString());
    QTRY_VERIFY(fixture.facts(accepted).peerFinished);
    QVERIFY(fixture.received(accepted) == bytes);
    QVERIFY(fixture.sent(client) == bytes);

    const quint32 second = fixture.connectTo(server);
    fixture.files.clear();
    fixture.session.sendFile(second, writeFile({}));
    QTRY_VERIFY(lastProgress(fixture).finished);
    QCOMPARE(lastProgress(fixture).error.message, QString());
}

void TestSessionFiles::sendsMessagesAfterTheFile()
{
    const QByteArray bytes = pattern(15'000'000);
    const QString path = writeFile(bytes);
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.send(accepted, "before");
    fixture.session.sendFile(accepted, path);
    fixture.session.send(accepted, "after");
    fixture.session.sendFile(accepted, path);
    QTRY_VERIFY(!fixture.files.isEmpty()); // the second one, refused: one at a time
    fixture.session.closeConnection(accepted);
    QVERIFY(peer.receiveToEnd() == "before" + bytes + "after");
    QTRY_VERIFY(lastProgress(fixture).finished && lastProgress(fixture).sentBytes > 0);
}

void TestSessionFiles::cancelsAFile()
{
    const QByteArray bytes = pattern(15'000'000);
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.sendFile(accepted, writeFile(bytes));
    fixture.session.cancelFile(accepted);
    QTRY_VERIFY(lastProgress(fixture).finished);
    QCOMPARE(lastProgress(fixture).error.code, ECANCELED);
    const qint64 sent = lastProgress(fixture).sentBytes;
    QVERIFY(sent < bytes.size());
    fixture.session.send(accepted, "after all");
    QCOMPARE(peer.receive(sent + 9), bytes.first(sent) + "after all");
}

void TestSessionFiles::explainsFilesThatCannotBeSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringLiteral("/nowhere/at/all") << ENOENT;
    QTest::newRow("a directory") << QStringLiteral("/tmp") << EINVAL;
    QTest::newRow("a device") << QStringLiteral("/dev/zero") << EINVAL;
}

void TestSessionFiles::explainsFilesThatCannotBeSent()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    SessionFixture fixture;
    const quint32 client = fixture.connectTo(fixture.listen());
    fixture.session.sendFile(client, path);
    QTRY_VERIFY(lastProgress(fixture).finished);
    QCOMPARE(lastProgress(fixture).error.code, code);
    QVERIFY(lastProgress(fixture).error.message.contains(path));
}

QTEST_GUILESS_MAIN(TestSessionFiles)
#include "tst_sessionfiles.moc"
