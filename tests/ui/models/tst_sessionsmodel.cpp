#include "ui/models/sessionsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace socketscope;

class TestSessionsModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenHowLongHowMuchAndWhatBecameOfIt();
    void tellsALengthInAFitUnit_data();
    void tellsALengthInAFitUnit();
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

void TestSessionsModel::tellsALengthInAFitUnit_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("a clock that was set back") << qint64(-5) << QStringLiteral("–");
    QTest::newRow("below a second") << qint64(412) << QStringLiteral("412 ms");
    QTest::newRow("seconds") << qint64(12'900) << QStringLiteral("12 s");
    QTest::newRow("minutes") << qint64(303'000) << QStringLiteral("5:03 min");
    QTest::newRow("hours") << qint64(3'903'000) << QStringLiteral("1:05:03 h");
}

void TestSessionsModel::tellsALengthInAFitUnit()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    SessionsModel model;
    KeptSession session;
    session.started = QDateTime(QDate(2026, 11, 22), QTime(10, 11));
    session.written = session.started.addMSecs(ms);
    model.setSessions({session}, {});
    QCOMPARE(model.index(0, SessionsModel::Length).data().toString(), text);
}

QTEST_MAIN(TestSessionsModel)
#include "tst_sessionsmodel.moc"
