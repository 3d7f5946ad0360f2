#include "ui/timeline/timelinepicture.h"

#include "core/store/notes.h"
#include "core/support/limits.h"
#include "tests/ui/timeline/timelinewindow.h"
#include "ui/models/eventsearch.h"
#include "ui/theme/callmark.h"
#include "ui/theme/notemark.h"
#include "ui/timeline/timelinefilter.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace socketscope;

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private slots:
    void hasTheColoursOfTheWindow_data();
    void hasTheColoursOfTheWindow();
    void showsTheWholeSessionOrWhatIsInView();
    void keepsAPlaceForEveryNote();
    void isPaleWhereAFilterIsOn();
    void isBounded();
    void isTheSameAsSvgAndAsPixels();
    void diagramHasTheCallsInView();
};

namespace {

const Theme kLight = themeFor(lightPalette());

} // namespace

void TestTimelinePicture::hasTheColoursOfTheWindow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTimelinePicture::hasTheColoursOfTheWindow()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark ? darkPalette() : lightPalette());
    const PicturePalette palette = dark ? PicturePalette::dark() : PicturePalette::light();
    const auto same = [](const QColor &color, quint32 rgb) {
        return (color.rgb() & 0xffffff) == rgb;
    };
    QVERIFY(same(theme.card, palette.ground));
    QVERIFY(same(theme.text, palette.text));
    QVERIFY(same(theme.mutedText, palette.mutedText));
    QVERIFY(same(theme.faintText, palette.faintText));
    QVERIFY(same(theme.grid, palette.grid));
    QVERIFY(same(theme.fieldBorder, palette.strongGrid));
    QVERIFY(same(noteFlagFill(), PicturePalette::kFlag));
    QVERIFY(same(noteFlagOutline(theme), palette.flagOutline));
    for (int call = 0; call < kCallCount; ++call) {
        QVERIFY2(same(markColor(Call(call), false, theme), palette.mark(Call(call), false)),
            callName(Call(call)));
        QVERIFY(same(markColor(Call(call), true, theme), palette.mark(Call(call), true)));
    }
    QVERIFY(same(theme.band(SocketState::Listen), palette.band(LaneState::Listen)));
    QVERIFY(same(theme.band(SocketState::Fresh), palette.band(LaneState::SynSent)));
    QVERIFY(same(theme.band(SocketState::Established), palette.band(LaneState::Established)));
    QVERIFY(same(theme.band(SocketState::CloseWait), palette.band(LaneState::CloseWait)));
    QVERIFY(same(theme.band(SocketState::TimeWait), palette.band(LaneState::TimeWait)));
    QVERIFY(same(theme.band(SocketState::Failed), palette.band(LaneState::Failed)));
}

void TestTimelinePicture::showsTheWholeSessionOrWhatIsInView()
{
    TimelineWindow window;
    const Notes notes;
    window.view.showRange(3, 6);
    const PictureContent whole = timelinePicture(window.view, PictureRange::Session, notes, kLight);
    const PictureContent part = timelinePicture(window.view, PictureRange::Visible, notes, kLight);
    const qsizetype calls = window.follower.eventCount();
    QCOMPARE(qsizetype(whole.frame.marks.size()), calls);
    QVERIFY(part.frame.marks.size() < whole.frame.marks.size());
    QCOMPARE(whole.frame.rows.size(), whole.rows.size());
    QVERIFY2(part.caption.startsWith(QStringLiteral("calls ")), qPrintable(part.caption));
    QVERIFY(whole.caption.contains(QString::number(calls)));
}

void TestTimelinePicture::keepsAPlaceForEveryNote()
{
    TimelineWindow window;
    Notes notes;
    notes.set(2, QStringLiteral("here"));
    QCOMPARE(timelinePicture(window.view, PictureRange::Session, notes, kLight).frame.flags.size(),
        size_t(1));
}

void TestTimelinePicture::isPaleWhereAFilterIsOn()
{
    TimelineWindow window;
    EventSearch search(window.follower);
    TimelineFilter filter(window.recording, search);
    window.view.setFilter(&filter);
    search.setQuery(EventQuery::parse(QStringLiteral("call:send")));
    QTRY_VERIFY(window.view.hits());
    const PictureContent content
        = timelinePicture(window.view, PictureRange::Session, Notes(), kLight);
    for (const TimelineMark &mark : content.frame.marks)
        QCOMPARE(mark.pale, mark.call != Call::Send);
    QVERIFY2(content.caption.contains(QStringLiteral("filter")), qPrintable(content.caption));
    QVERIFY(svgPicture(content, PicturePalette::light()).contains("opacity"));
}

void TestTimelinePicture::isBounded()
{
    TimelineWindow window(0, false);
    HandmadeLog log(window.recording);
    for (quint32 socket = 1; socket <= 300; ++socket) {
        log.on(EndpointId::client(socket), socket, 5);
        for (int call = 0; call < 100; ++call)
            log.send(qint64(socket) * 1'000'000 + call * 1000, "x");
    }
    window.follower.catchUp();
    const PictureContent content
        = timelinePicture(window.view, PictureRange::Session, Notes(), kLight);
    QVERIFY(content.widthPx() <= limits::kPictureWidthPx);
    QVERIFY(content.heightPx() <= limits::kPictureHeightPx);
    QVERIFY2(content.caption.contains(QStringLiteral("no room")), qPrintable(content.caption));
    const QImage image = paintPicture(content, kLight, window.view.font());
    QVERIFY(!image.isNull());
    QVERIFY(double(image.width()) * image.height() <= limits::kPicturePixels);
}

void TestTimelinePicture::isTheSameAsSvgAndAsPixels()
{
    TimelineWindow window;
    Notes notes;
    notes.set(2, QStringLiteral("here"));
    const PictureContent content
        = timelinePicture(window.view, PictureRange::Session, notes, kLight);
    const QImage painted = paintPicture(content, kLight, window.view.font());
    QSvgRenderer svg(svgPicture(content, PicturePalette::light()));
    QVERIFY(svg.isValid());
    QImage drawn(painted.size(), QImage::Format_RGB32);
    drawn.fill(Qt::red);
    QPainter painter(&drawn);
    svg.render(&painter);
    painter.end();
    const QString folder = qEnvironmentVariable("SOCKETSCOPE_SHOTS");
    if (!folder.isEmpty()) {
        painted.save(folder + QStringLiteral("/picture-painted.png"));
        drawn.save(folder + QStringLiteral("/picture-svg.png"));
    }
    // Letters differ from renderer to renderer; marks stand at the same places in the same colours.
    const double ratio = painted.devicePixelRatio();
    for (const TimelineMark &mark : content.frame.marks) {
        if (mark.call != Call::Bind && mark.call != Call::Listen && mark.call != Call::Send)
            continue;
        const QPointF at(PictureContent::kMarginPx + content.labelWidthPx + double(mark.x),
            PictureContent::kMarginPx + PictureContent::kCaptionPx + PictureContent::kAxisPx
                + double(mark.y));
        const QPoint pixel = (at * ratio).toPoint();
        QCOMPARE(painted.pixelColor(pixel), markColor(mark.call, false, kLight));
        QCOMPARE(drawn.pixelColor(pixel), markColor(mark.call, false, kLight));
    }
}

void TestTimelinePicture::diagramHasTheCallsInView()
{
    TimelineWindow window;
    const Notes notes;
    window.view.showRange(0, 3);
    const QString part = timelineDiagram(window.view, PictureRange::Visible, notes);
    const QString whole = timelineDiagram(window.view, PictureRange::Session, notes);
    QVERIFY2(part.contains(QStringLiteral("listen(4, 5)")), qPrintable(part));
    QVERIFY(!part.contains(QStringLiteral("close")));
    QVERIFY(whole.contains(QStringLiteral("close")));
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
