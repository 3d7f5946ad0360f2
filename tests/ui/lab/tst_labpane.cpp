#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/lab/labpane.h"
#include "ui/lab/labsocketbox.h"
#include "ui/session/selection.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

/// The pane around a real session.
struct Lab
{
    Lab()
    {
        pane.resize(400, 600);
        pane.show();
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        const QList<T *> widgets = pane.findChildren<T *>();
        for (T *widget : widgets) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// The button that makes the call.
    [[nodiscard]] QPushButton *button() const
    {
        const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().startsWith(QLatin1String("Call "))
                || button->text() == QLatin1String("New socket"))
                return button;
        }
        return nullptr;
    }
    /// Makes the call as it is proposed, and waits for its row.
    void make(Call call)
    {
        QSignalSpy ended(&pane, &LabPane::callEnded);
        pane.chooseCall(call);
        button()->click();
        QTRY_COMPARE(ended.size(), 1);
    }
    [[nodiscard]] QString result() const
    {
        const QLabel *label = find<QLabel>(QStringLiteral("Last result"));
        return label ? label->text() : QString();
    }
    [[nodiscard]] quint32 socket() const { return pane.findChild<LabSocketBox *>()->socket(); }

    Session session;
    LogFollower follower{session.mutableRecording()};
    Selection selection;
    LabPane pane{session, follower, selection};
};

} // namespace

class TestLabPane : public QObject
{
    Q_OBJECT

private slots:
    void needsASocketForAllOtherCalls();
    void makesASocketAndChoosesIt();
    void tellsWhatTheSystemAnswered();
    void letsListenComeBeforeBind();
    void showsACallThatWaitsAndCancelsIt();
    void makesTheCallOnReturn();
    void forgetsAClosedSocket();
};

void TestLabPane::needsASocketForAllOtherCalls()
{
    Lab lab;
    lab.pane.chooseCall(Call::Bind);
    QVERIFY(!lab.button()->isEnabled());
    lab.pane.chooseCall(Call::Socket);
    QVERIFY(lab.button()->isEnabled());
}

void TestLabPane::makesASocketAndChoosesIt()
{
    Lab lab;
    lab.make(Call::Socket);
    const quint32 first = lab.socket();
    QVERIFY(first != 0);
    lab.make(Call::Socket);
    QVERIFY(lab.socket() != first);
    lab.selection.setSocket(first);
    QCOMPARE(lab.socket(), first);
}

void TestLabPane::tellsWhatTheSystemAnswered()
{
    Lab lab;
    lab.make(Call::Socket);
    lab.make(Call::Accept);
    QVERIFY2(lab.result().endsWith(QLatin1String("= -1 EINVAL")), qPrintable(lab.result()));
    QVERIFY(lab.find<QLabel>(QStringLiteral("What the result means")));
    lab.make(Call::GetPeerName);
    QVERIFY2(lab.result().endsWith(QLatin1String("= -1 ENOTCONN")), qPrintable(lab.result()));
}

void TestLabPane::letsListenComeBeforeBind()
{
    Lab lab;
    lab.make(Call::Socket);
    lab.make(Call::Listen);
    QVERIFY(lab.result().endsWith(QLatin1String(") = 0")));
    lab.make(Call::GetSockName);
    QVERIFY2(lab.result().contains(QLatin1String("AF_INET, 0.0.0.0:")), qPrintable(lab.result()));
    lab.make(Call::Bind);
    QVERIFY(lab.result().endsWith(QLatin1String("= -1 EINVAL")));
}

void TestLabPane::showsACallThatWaitsAndCancelsIt()
{
    Lab lab;
    lab.make(Call::Socket);
    lab.make(Call::Listen);
    QSignalSpy ended(&lab.pane, &LabPane::callEnded);
    lab.pane.chooseCall(Call::Accept);
    lab.button()->click();
    QTRY_VERIFY(lab.find<QPushButton>(QStringLiteral("Cancel waiting call")));
    QCOMPARE(ended.size(), 0);
    QTest::keyClick(lab.pane.focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(lab.result().endsWith(QLatin1String("= -1 EINTR")));
    QTRY_VERIFY(!lab.find<QPushButton>(QStringLiteral("Cancel waiting call")));
}

void TestLabPane::makesTheCallOnReturn()
{
    Lab lab;
    lab.make(Call::Socket);
    QSignalSpy ended(&lab.pane, &LabPane::callEnded);
    lab.pane.chooseCall(Call::Bind);
    QTest::keyClick(lab.find<QLineEdit>(QStringLiteral("Address")), Qt::Key_Return);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(lab.result().startsWith(QLatin1String("bind(")));
}

void TestLabPane::forgetsAClosedSocket()
{
    Lab lab;
    lab.make(Call::Socket);
    lab.make(Call::Close);
    QCOMPARE(lab.socket(), 0u);
    QVERIFY(!lab.button()->isEnabled());
}

QTEST_MAIN(TestLabPane)
#include "tst_labpane.moc"
