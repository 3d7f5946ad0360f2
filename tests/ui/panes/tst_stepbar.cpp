#include "panefixture.h"
#include "ui/panes/protocolbox.h"
#include "ui/panes/stepbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace socketscope;

/// A server and a client that make their calls one at a time, in their cards.
class StepBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsEachCallBeforeItIsMade();
    void letsServerAndClientMeet();
    void countsWhatWasPredicted();
    void letsAWaitingCallBeCancelled();
    void startsAnewWhenAllIsClosed();
    void tellsWhyThereAreNoSteps();
    void stopsLikeAServer();

private:
    [[nodiscard]] QString text(const char *label) const;
    [[nodiscard]] QPushButton *nextOf(const char *side) const;
    [[nodiscard]] qsizetype made();
    void step(const char *side, int count = 1);
    void beginServer();
    void fill(const char *field, const QString &text) const;

    std::unique_ptr<PaneFixture> m_panes;
};

void StepBarTest::init()
{
    m_panes = std::make_unique<PaneFixture>();
    m_panes->show();
}

void StepBarTest::cleanup()
{
    m_panes.reset();
}

QString StepBarTest::text(const char *label) const
{
    const auto *found = m_panes->find<QLabel>(QString::fromLatin1(label));
    return found && !found->isHidden() ? found->text() : QString();
}

QPushButton *StepBarTest::nextOf(const char *side) const
{
    return m_panes->find<QPushButton>(
        QStringLiteral("Next call of the %1").arg(QLatin1StringView(side)));
}

qsizetype StepBarTest::made()
{
    m_panes->follower.catchUp();
    return m_panes->follower.eventCount();
}

void StepBarTest::fill(const char *field, const QString &text) const
{
    m_panes->find<QLineEdit>(QString::fromLatin1(field))->setText(text);
}

void StepBarTest::step(const char *side, int count)
{
    for (int step = 0; step < count; ++step) {
        const bool isServer = qstrcmp(side, "server") == 0;
        QSignalSpy ended(isServer ? &m_panes->serverPane.steps() : &m_panes->clientPane.steps(),
            &StepBar::callEnded);
        nextOf(side)->click();
        QTRY_COMPARE(ended.count(), 1);
    }
}

void StepBarTest::beginServer()
{
    fill("Server port", QStringLiteral("0"));
    m_panes->find<QPushButton>(QStringLiteral("Step the server"))->click();
    QVERIFY(nextOf("server")->isVisible());
}

void StepBarTest::tellsEachCallBeforeItIsMade()
{
    beginServer();
    for (const char *call : {"socket", "setsockopt", "bind", "getsockname", "listen", "accept"}) {
        const QString promise = QStringLiteral("Next: %1()").arg(QLatin1StringView(call));
        QTRY_VERIFY2(text("What the server does next").startsWith(promise),
            qPrintable(text("What the server does next")));
        if (qstrcmp(call, "accept") == 0)
            break;
        step("server");
        QTRY_VERIFY(text("What came of it").startsWith(QLatin1StringView(call)));
    }
    QVERIFY(nextOf("server")->hasFocus() || !m_panes->column.isActiveWindow());
}

void StepBarTest::letsServerAndClientMeet()
{
    beginServer();
    step("server", 5);
    const SocketFacts *listener = m_panes->follower.sockets().newestOf(EndpointId::server(1));
    fill("Client port",
        QString::number(
            m_panes->session.recording().addresses().address(listener->localAddress).port()));
    m_panes->find<QPushButton>(QStringLiteral("Step the client"))->click();
    step("client", 2);
    QTRY_VERIFY(text("What the server does next").contains(QLatin1StringView("from the queue")));
    step("server");
    QCOMPARE(m_panes->follower.sockets().openConnections(), 2);
    const quint32 socketId = m_panes->follower.sockets().newestOf(EndpointId::client(1))->socketId;
    QVERIFY(m_panes->clientPane.steps().type(socketId, "hi"));
    QVERIFY(!m_panes->serverPane.steps().type(socketId, "hi"));
    QTRY_VERIFY(text("What the client does next").contains(QLatin1StringView("send()")));
}

void StepBarTest::countsWhatWasPredicted()
{
    beginServer();
    auto *prediction = m_panes->find<QComboBox>(QStringLiteral("Prediction"));
    prediction->setCurrentIndex(1);
    step("server");
    QTRY_VERIFY(text("What it means").startsWith(QLatin1StringView("As you predicted")));
    QCOMPARE(prediction->currentIndex(), 0);
    prediction->setCurrentIndex(2);
    step("server");
    QTRY_VERIFY(text("What it means").startsWith(QLatin1StringView("You predicted")));
    const QList<QLabel *> labels = m_panes->column.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().endsWith(QLatin1String("1 of 2 predicted"));
    }));
}

void StepBarTest::letsAWaitingCallBeCancelled()
{
    beginServer();
    step("server", 5);
    nextOf("server")->click();
    QTRY_VERIFY(text("What the server does next").contains(QLatin1StringView("has waited")));
    QVERIFY(!nextOf("server")->isEnabled());
    m_panes->find<QPushButton>(QStringLiteral("Cancel waiting step"))->click();
    QTRY_VERIFY(text("What came of it").endsWith(QLatin1StringView("EINTR")));
    QVERIFY(nextOf("server")->isEnabled());
}

void StepBarTest::startsAnewWhenAllIsClosed()
{
    beginServer();
    step("server", 5);
    m_panes->find<QToolButton>(QStringLiteral("Finish the server"))->click();
    step("server");
    QTRY_VERIFY(text("What the server does next").startsWith(QLatin1StringView("There is no")));
    const qsizetype known = made();
    nextOf("server")->click();
    QTRY_VERIFY(text("What the server does next").startsWith(QLatin1StringView("Next: socket()")));
    QCOMPARE(made(), known);
    step("server");
}

void StepBarTest::tellsWhyThereAreNoSteps()
{
    const QList<ProtocolBox *> boxes = m_panes->serverPane.findChildren<ProtocolBox *>();
    boxes.constFirst()->setProtocol(Protocol::Tls);
    auto *button = m_panes->find<QPushButton>(QStringLiteral("Step the server"));
    QVERIFY(button->accessibleDescription().contains(QLatin1StringView("TLS")));
    button->click();
    QVERIFY(text("Server error").contains(QLatin1StringView("TLS")));
    QVERIFY(!m_panes->serverPane.steps().isStepping());
    boxes.constFirst()->setProtocol(Protocol::Tcp);
    QVERIFY(text("Server error").isEmpty());
}

void StepBarTest::stopsLikeAServer()
{
    QSignalSpy running(&m_panes->serverPane, &ServerPane::runningChanged);
    beginServer();
    step("server", 5);
    QCOMPARE(running.count(), 1);
    m_panes->serverPane.startOrStop();
    QTRY_COMPARE(m_panes->follower.sockets().openListeners(), 0);
    QCOMPARE(running.count(), 2);
    QVERIFY(!nextOf("server")->isVisible());
    QVERIFY(m_panes->find<QLineEdit>(QStringLiteral("Server port"))->isVisible());
}

QTEST_MAIN(StepBarTest)
#include "tst_stepbar.moc"
