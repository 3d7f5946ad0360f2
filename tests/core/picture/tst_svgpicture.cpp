#include "core/picture/svgpicture.h"
#include "core/picture/xmltext.h"
#include "tests/core/timeline/scene.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace socketscope;

class TestSvgPicture : public QObject
{
    Q_OBJECT

private slots:
    void escapesText_data();
    void escapesText();
    void isWellFormedWithoutACall();
    void showsOneCall();
    void drawsEveryMarkBandAndArrow();
    void keepsForeignWordsAsWords();
    void loadsNothing();
    void flagsNotes();
    void growsWithTheFrameNotWithTheLog();
};

namespace {

/// How many elements of that name the document has; -1 if it is not well-formed.
int countOf(const QByteArray &svg, QLatin1StringView element)
{
    QXmlStreamReader reader(svg);
    int count = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        count += reader.isStartElement() && reader.name() == element;
    }
    if (reader.hasError())
        qWarning("%s", qPrintable(reader.errorString()));
    return reader.hasError() ? -1 : count;
}

PictureContent contentOf(Scene &scene, double widthPx, const NoteTexts &notes = {})
{
    scene.follow();
    FrameRequest request;
    request.widthPx = widthPx;
    request.heightPx = scene.list.height();
    request.scale.unitsPerPx = double(qMax<qsizetype>(1, scene.order.size())) / widthPx;
    request.notes = &notes;
    PictureContent content;
    scene.builder.build(request, content.frame);
    content.title = QStringLiteral("Session");
    for (const FrameRow &row : content.frame.rows)
        content.rows.push_back({QStringLiteral("socket %1").arg(row.socketId), {}});
    return content;
}

constexpr int kLegendUses = 9;

} // namespace

void TestSvgPicture::escapesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("what XML reads")
        << QStringLiteral("<&\"'>") << QStringLiteral("&lt;&amp;&quot;&#39;&gt;");
    QTest::newRow("the end of a CDATA") << QStringLiteral("]]>") << QStringLiteral("]]&gt;");
    QTest::newRow("controls") << QString::fromLatin1("\0\x1b\r\n\t\x7f", 6)
                              << QStringLiteral("\u2400\u241b\u240d\u240a\u2409\u2421");
    QTest::newRow("a turned direction")
        << QStringLiteral("\u202e") << QStringLiteral("\u27e8U+202E\u27e9");
    QTest::newRow("no character") << QString(QChar(0xffff)) << QStringLiteral("\u27e8U+FFFF\u27e9");
    QTest::newRow("half a pair") << QString(QChar(0xd800)) << QStringLiteral("\ufffd");
    QTest::newRow("other scripts") << QStringLiteral("ä नमस्ते 😀") << QStringLiteral("ä नमस्ते 😀");
}

void TestSvgPicture::escapesText()
{
    QFETCH(QString, text);
    QTEST(QString::fromUtf8(xmlText(text)), "written");
}

void TestSvgPicture::isWellFormedWithoutACall()
{
    const QByteArray svg = svgPicture({}, PicturePalette::light());
    QCOMPARE(countOf(svg, QLatin1StringView("svg")), 1);
    QCOMPARE(countOf(svg, QLatin1StringView("use")), kLegendUses);
}

void TestSvgPicture::showsOneCall()
{
    Scene scene;
    HandmadeLog(scene.recording).on(EndpointId::client(1), 1, 5).call(Call::Socket, 60'000, 5);
    const QByteArray svg = svgPicture(contentOf(scene, 400), PicturePalette::light());
    QCOMPARE(countOf(svg, QLatin1StringView("use")), kLegendUses + 1);
}

void TestSvgPicture::drawsEveryMarkBandAndArrow()
{
    Scene scene;
    recordExperiment(scene.recording);
    PictureContent content = contentOf(scene, 900);
    QVERIFY(!content.frame.bands.empty() && !content.frame.arrows.empty());
    content.describeCall = [](quint32 event) {
        return QStringLiteral("call %1").arg(event);
    };
    const QByteArray svg = svgPicture(content, PicturePalette::dark());
    const int marks = int(content.frame.marks.size());
    QCOMPARE(countOf(svg, QLatin1StringView("use")), kLegendUses + marks);
    QCOMPARE(countOf(svg, QLatin1StringView("title")), 1 + marks);
    for (const StateBand &band : content.frame.bands) {
        if (band.labelRight >= 0)
            QVERIFY(svg.contains(laneStateName(band.state).toUtf8()));
    }
    QVERIFY(svg.contains("#e69f00"));
}

void TestSvgPicture::keepsForeignWordsAsWords()
{
    Scene scene;
    recordExperiment(scene.recording);
    PictureContent content = contentOf(scene, 900);
    const QString hostile = QStringLiteral("</text><script>alert('1')</script>&x;\"\u0001");
    content.title = content.caption = content.description = hostile;
    for (PictureContent::Row &row : content.rows)
        row = {hostile, hostile};
    content.describeCall = [&hostile](quint32) {
        return hostile;
    };
    const QByteArray svg = svgPicture(content, PicturePalette::light());
    QCOMPARE(countOf(svg, QLatin1StringView("script")), 0);
    QCOMPARE(countOf(svg, QLatin1StringView("svg")), 1);
}

void TestSvgPicture::loadsNothing()
{
    Scene scene;
    recordExperiment(scene.recording);
    QXmlStreamReader reader(svgPicture(contentOf(scene, 900), PicturePalette::light()));
    while (!reader.atEnd()) {
        reader.readNext();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == QLatin1StringView("href"))
                QVERIFY(attribute.value().startsWith(u'#'));
            QVERIFY(!attribute.value().contains(QLatin1StringView("url(h")));
        }
    }
    QVERIFY(!reader.hasError());
}

void TestSvgPicture::flagsNotes()
{
    Scene scene;
    recordExperiment(scene.recording);
    const NoteTexts notes{{2, QStringLiteral("here")}};
    const QByteArray without = svgPicture(contentOf(scene, 900), PicturePalette::light());
    const QByteArray with = svgPicture(contentOf(scene, 900, notes), PicturePalette::light());
    QVERIFY(!without.contains("#f0e442"));
    QCOMPARE(with.count("#f0e442"), 2); // on its mark, and in the legend
}

void TestSvgPicture::growsWithTheFrameNotWithTheLog()
{
    // As ten million calls leave it: bars side by side, no two of one height.
    PictureContent content;
    content.frame.widthPx = 8000;
    content.frame.heightPx = 880;
    for (int lane = 0; lane < 20; ++lane) {
        for (int column = 0; column < 4000; ++column) {
            DensityColumn bar;
            bar.x = float(column * TimelineFrame::kColumnPx);
            bar.y = float(22 + lane * 44);
            bar.level = column % 2 ? 1.0f : 0.4f;
            bar.calls = callBit(Call::Send) | callBit(Call::Recv);
            content.frame.columns.push_back(bar);
        }
    }
    const QByteArray svg = svgPicture(content, PicturePalette::light());
    QVERIFY2(svg.size() < qsizetype(content.frame.columns.size()) * 64,
        qPrintable(QString::number(svg.size())));
    QVERIFY(countOf(svg, QLatin1StringView("path")) < 100);
}

QTEST_GUILESS_MAIN(TestSvgPicture)
#include "tst_svgpicture.moc"
