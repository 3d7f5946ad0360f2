#include "tests/ui/timeline/timelinewindow.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTest>

using namespace socketscope;

namespace {

void save(TimelineWindow &window, const QString &path)
{
    QApplication::processEvents();
    window.overview.resize(window.view.width(), 36);
    QVERIFY(window.view.frame().widthPx > 0);
    QPixmap strip = window.overview.grab();
    const QPixmap view = window.view.grab();
    QImage whole(view.width(), view.height() + strip.height(), QImage::Format_RGB32);
    whole.fill(window.view.palette().color(QPalette::Window));
    QImage above = strip.toImage();
    above.setDevicePixelRatio(1);
    QPainter painter(&whole);
    painter.drawImage(0, 0, above);
    QImage below = view.toImage();
    below.setDevicePixelRatio(1);
    painter.drawImage(0, strip.height(), below);
    painter.end();
    whole.save(path);
}

void hover(TimelineView &view, qsizetype event)
{
    const QPointF at = view.markCentre(event);
    QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
}

/// A port in use, a refused connect, a reset and a half-close.
void recordTrouble(Recording &recording)
{
    recordExperiment(recording, 1'000'000'000);
    HandmadeLog log(recording);
    const qint64 s = 1'000'000'000;
    log.on(EndpointId::server(2), 10, 7).call(Call::Socket, 9 * s, 7);
    log.call(Call::Bind, 9 * s + 20'000, -1, log.address("127.0.0.1", 12345), 3000, EADDRINUSE);
    log.call(Call::Close, 9 * s + 40'000);
    log.on(EndpointId::client(2), 11, 8).call(Call::Socket, 10 * s, 8);
    log.call(Call::Connect, 10 * s + 9000, -1, log.address("127.0.0.1", 9), 90'000, ECONNREFUSED);
    log.call(Call::Close, 10 * s + 120'000);
    log.on(EndpointId::client(3), 12, 8).call(Call::Socket, 12 * s, 8);
    log.call(Call::Connect, 12 * s + 9000, 0, log.address("127.0.0.1", 12345), 90'000);
    log.send(12 * s + 200'000, "hello");
    log.call(Call::Shutdown, 12 * s + 230'000, 0, SHUT_WR);
    log.call(Call::Recv, 12 * s + 300'000, -1, 65536, 3000, ECONNRESET);
    log.call(Call::Close, 12 * s + 330'000);
}

void recordChatter(Recording &recording, int messages)
{
    HandmadeLog log(recording);
    qint64 now = 9'000'000'000;
    for (int number = 0; number < messages; ++number) {
        now += number % 100 == 0 ? 30'000'000 : 20'000;
        log.on(EndpointId::client(1), 2, 5).send(now, "0123456789");
        if (number % 3 == 0)
            log.on(EndpointId::server(), 3, 6).recv(now + 9000, "012345678901234567890123456789");
        if (number == messages / 2)
            log.call(Call::Send, now + 9500, -1, 10, 1000, EPIPE);
    }
}

} // namespace

class TestTimelinePictures : public QObject
{
    Q_OBJECT

private slots:
    /// Not a check: writes pictures for a designer's eye where TIMELINE_PICTURES names a folder.
    void paintsPictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void paintsPictures()
    {
        QFETCH(bool, dark);
        const QString folder = qEnvironmentVariable("TIMELINE_PICTURES");
        if (folder.isEmpty())
            QSKIP("TIMELINE_PICTURES is not set");
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString look = dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const int width : {600, 1400}) {
            for (const bool even : {true, false}) {
                TimelineWindow window(even ? 2'000'000'000 : 0);
                window.view.resize(width, 260);
                window.view.setAxisMode(even ? AxisMode::EvenSteps : AxisMode::TrueTime);
                window.view.selectEvent(11);
                save(window,
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, look, even ? QStringLiteral("even") : QStringLiteral("true"))
                        .arg(width));
            }
        }
        TimelineWindow empty(0, false);
        save(empty, QStringLiteral("%1/%2-empty.png").arg(folder, look));
        TimelineWindow troubled(0, false);
        recordTrouble(troubled.recording);
        troubled.follower.catchUp();
        troubled.view.resize(1000, 420);
        hover(troubled.view, 11);
        save(troubled, QStringLiteral("%1/%2-trouble.png").arg(folder, look));
        TimelineWindow dense;
        recordChatter(dense.recording, 20'000);
        dense.follower.catchUp();
        dense.view.setAxisMode(AxisMode::TrueTime);
        dense.view.fitAll();
        save(dense, QStringLiteral("%1/%2-dense.png").arg(folder, look));
    }
};

QTEST_MAIN(TestTimelinePictures)
#include "tst_timelinepictures.moc"
