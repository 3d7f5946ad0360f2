#include "core/net/endpointsettings.h"

#include "core/net/session.h"
#include "core/store/recording.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestEndpointSettings : public QObject
{
    Q_OBJECT

private slots:
    void tellWhatAServerWasAskedToDo();
    void tellWhatAClientWasAskedToDo();
    void areKeptForEachStartAndChange();
};

void TestEndpointSettings::tellWhatAServerWasAskedToDo()
{
    ServerSettings settings;
    settings.port = 65535;
    settings.greeting = QByteArray("\0\xff", 2);
    settings.replyMode = ReplyMode::Text;
    settings.reply = "and hello to you";
    const QJsonObject object = settingsObject(settings);
    QCOMPARE(object.keys(),
        (QStringList{QStringLiteral("address"), QStringLiteral("backlog"),
            QStringLiteral("closeAfterReply"), QStringLiteral("closeWhenPeerFinishes"),
            QStringLiteral("datagramBytes"), QStringLiteral("greeting"), QStringLiteral("groups"),
            QStringLiteral("maxConnections"), QStringLiteral("options"), QStringLiteral("port"),
            QStringLiteral("protocol"), QStringLiteral("reply"), QStringLiteral("replyMode")}));
    QCOMPARE(object.value(QLatin1StringView("port")).toInt(), 65535);
    QCOMPARE(object.value(QLatin1StringView("greeting")).toString(), QStringLiteral("AP8="));
    QCOMPARE(object.value(QLatin1StringView("replyMode")).toString(), QStringLiteral("text"));
}

void TestEndpointSettings::tellWhatAClientWasAskedToDo()
{
    const QJsonObject object = settingsObject(ClientSettings());
    QCOMPARE(object.keys(),
        (QStringList{QStringLiteral("closeWhenPeerFinishes"), QStringLiteral("connectTimeoutMs"),
            QStringLiteral("connectsDatagrams"), QStringLiteral("datagramBytes"),
            QStringLiteral("host"), QStringLiteral("options"), QStringLiteral("port"),
            QStringLiteral("protocol"), QStringLiteral("sourceAddress"),
            QStringLiteral("sourcePort")}));
    QCOMPARE(object.value(QLatin1StringView("protocol")).toString(), QStringLiteral("tcp"));
}

void TestEndpointSettings::areKeptForEachStartAndChange()
{
    Session session;
    const QSignalSpy told(&session, &Session::settingsUsed);
    ServerSettings settings;
    settings.port = 0;
    const EndpointId server = session.startServer(settings);
    settings.greeting = "hello";
    session.updateServer(server, settings);
    ClientSettings wish;
    wish.host = QStringLiteral("127.0.0.1");
    wish.port = 9;
    const EndpointId client = session.connectClient(wish);
    const EndpointSettings kept = session.settings();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(told.size(), 3);
    QCOMPARE(kept.at(0).first, server);
    QCOMPARE(kept.at(1).second, settingsObject(settings));
    QCOMPARE(kept.at(2).first, client);
    QCOMPARE(kept.at(2).second, settingsObject(wish));
}

QTEST_GUILESS_MAIN(TestEndpointSettings)
#include "tst_endpointsettings.moc"
