#include "ui/models/sessionsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace socketscope;

class TestSessionsModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenHowLongHowMuchAndWhatBecameOfIt();
};

void TestSessionsModel::tellsWhenHowLongHowMuchAndWhatBecameOfIt()
{
    QLocale::setDefault(QLocale::c());
    SessionsModel model;
    const QAbstractItemModelTester tester(&model);
    KeptSession session;
    session.name = QStringLiteral("one");
    session.started = QDateTime(QDate(2026, 11, 22), QTime(10, 11));
    session.written = session.started.addSecs(5);
    session.calls = 1234;
    session.bytes = 2048;
    session.state = KeptSession::State::CutShort;
    KeptSession own = session;
    own.name = QStringLiteral("own");
    own.state = KeptSession::State::InUse;
    own.calls = -1;
    model.setSessions({own, session}, QStringLiteral("own"));
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(
        text(1, SessionsModel::Started), QLocale().toString(session.started, QLocale::ShortFormat));
    QCOMPARE(text(1, SessionsModel::Length), QStringLiteral("5 s"));
    QCOMPARE(text(1, SessionsModel::Calls), QLocale().toString(1234));
    QCOMPARE(text(1, SessionsModel::Size), QStringLiteral("2 KiB"));
    QCOMPARE(text(1, SessionsModel::State), QStringLiteral("cut short"));
    QCOMPARE(text(0, SessionsModel::State), QStringLiteral("this session"));
    QCOMPARE(text(0, SessionsModel::Calls), QStringLiteral("not known"));
    QVERIFY(model.isOwn(0) && !model.isOwn(1));
    model.setSessions({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestSessionsModel)
#include "tst_sessionsmodel.moc"
