#include "core/net/session.h"
#include "core/steps/steprun.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace socketscope;

class StepRunTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsWhatCameOfAPrediction();
    void tellsTheCauseOfAFailure();
    void cancelsACallThatWaitsAndGoesOn();
    void closesWhatItHasOpenedAtItsEnd();
    void takesThePathAwayThatItHasBound();
    void looksANameUpBeforeItsFirstCall();
    void obeysTheOtherPanes();

private:
    void step(StepRun &run, qsizetype predicted = -1);
    void stepAll(StepRun &run, int count);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<LogFollower> m_follower;
    ServerSettings m_settings;
};

void StepRunTest::init()
{
    m_session = std::make_unique<Session>();
    m_follower = std::make_unique<LogFollower>(m_session->mutableRecording());
    m_settings = {};
    m_settings.port = 0;
}

void StepRunTest::cleanup()
{
    m_follower.reset();
    m_session.reset();
}

void StepRunTest::step(StepRun &run, qsizetype predicted)
{
    run.makeNext(predicted);
    QVERIFY(run.isBusy());
    QTRY_VERIFY(!run.isBusy());
}

void StepRunTest::stepAll(StepRun &run, int count)
{
    for (int made = 0; made < count; ++made)
        step(run);
}

void StepRunTest::tellsWhatCameOfAPrediction()
{
    StepRun run(*m_session, *m_follower, m_settings);
    QSignalSpy judged(&run, &StepRun::predictionJudged);
    step(run, 0);
    QVERIFY(run.last().wasRight);
    QVERIFY(!run.last().predicted.isEmpty());
    QVERIFY(run.last().row.startsWith(QLatin1StringView("socket(")));
    step(run, 1);
    QVERIFY(!run.last().wasRight);
    QVERIFY(!run.last().meaning.isEmpty());
    step(run);
    QVERIFY(run.last().predicted.isEmpty());
    QCOMPARE(judged.count(), 2);
}

void StepRunTest::tellsTheCauseOfAFailure()
{
    StepRun first(*m_session, *m_follower, m_settings);
    stepAll(first, 5);
    m_follower->catchUp();
    const SocketFacts *listener = m_follower->sockets().newestOf(first.owner());
    m_settings.port = m_follower->recording().addresses().address(listener->localAddress).port();
    StepRun second(*m_session, *m_follower, m_settings);
    QVERIFY(!(second.owner() == first.owner()));
    stepAll(second, 3);
    QVERIFY(second.last().failed);
    QVERIFY2(
        second.last().row.endsWith(QLatin1StringView("EADDRINUSE")), qPrintable(second.last().row));
    QVERIFY(!second.last().meaning.isEmpty());
    QCOMPARE(second.next()->call.call, Call::Close);
    step(second);
    QVERIFY(!second.next());
}

void StepRunTest::cancelsACallThatWaitsAndGoesOn()
{
    StepRun run(*m_session, *m_follower, m_settings);
    stepAll(run, 5);
    run.makeNext();
    QTRY_COMPARE(m_follower->waitingCalls().size(), 1);
    QVERIFY(!run.next());
    run.cancel();
    QTRY_VERIFY(!run.isBusy());
    QVERIFY(run.last().row.endsWith(QLatin1StringView("EINTR")));
    QCOMPARE(run.next()->call.call, Call::Accept);
}

void StepRunTest::closesWhatItHasOpenedAtItsEnd()
{
    {
        StepRun run(*m_session, *m_follower, m_settings);
        stepAll(run, 5);
        run.makeNext();
        QTRY_COMPARE(m_follower->waitingCalls().size(), 1);
    }
    QTRY_COMPARE(m_follower->sockets().openListeners(), 0);
    StepRun next(*m_session, *m_follower, m_settings);
    QCOMPARE(next.owner(), EndpointId::server(1));
    QCOMPARE(next.next()->call.call, Call::Socket);
}

void StepRunTest::takesThePathAwayThatItHasBound()
{
    const QTemporaryDir folder;
    m_settings.protocol = Protocol::UnixStream;
    m_settings.address = folder.filePath(QStringLiteral("s"));
    StepRun run(*m_session, *m_follower, m_settings);
    stepAll(run, 3);
    QVERIFY(QFileInfo::exists(m_settings.address));
    run.finish();
    step(run);
    QVERIFY(!run.next());
    QVERIFY(!QFileInfo::exists(m_settings.address));
}

void StepRunTest::looksANameUpBeforeItsFirstCall()
{
    m_settings.address = QStringLiteral("localhost");
    StepRun run(*m_session, *m_follower, m_settings);
    QCOMPARE(run.next()->lookUp, m_settings.address);
    step(run);
    QVERIFY2(run.last().row.contains(QLatin1StringView("127.0.0.1")), qPrintable(run.last().row));
    QVERIFY(!run.last().failed);
    QCOMPARE(m_follower->recording().events().size(), 0);
    stepAll(run, 5);
    QVERIFY(run.last().row.startsWith(QLatin1StringView("listen(")));

    m_settings.address = QStringLiteral("no such name");
    StepRun nameless(*m_session, *m_follower, m_settings);
    step(nameless);
    QVERIFY(nameless.last().failed);
    QVERIFY2(
        nameless.last().meaning.contains(m_settings.address), qPrintable(nameless.last().meaning));
    QVERIFY(!nameless.next());
}

void StepRunTest::obeysTheOtherPanes()
{
    StepRun server(*m_session, *m_follower, m_settings);
    stepAll(server, 5);
    m_follower->catchUp();
    ClientSettings settings;
    settings.port = m_follower->recording()
                        .addresses()
                        .address(m_follower->sockets().newestOf(server.owner())->localAddress)
                        .port();
    StepRun client(*m_session, *m_follower, settings);
    stepAll(client, 2);
    const quint32 socketId = m_follower->sockets().newestOf(client.owner())->socketId;
    m_session->send(socketId, "by another way");
    QTRY_COMPARE(m_follower->sockets().find(socketId)->bytesSent, 14);
    m_session->shutdownSending(socketId);
    QTRY_VERIFY(m_follower->sockets().find(socketId)->sendingFinished);
    m_session->closeConnection(socketId);
    QTRY_VERIFY(!m_follower->sockets().find(socketId)->isOpen());
    QVERIFY(!client.next());
    step(server);
    QVERIFY(server.next()->sentence.contains(QLatin1StringView("14")));
}

QTEST_GUILESS_MAIN(StepRunTest)
#include "tst_steprun.moc"
