#include "ui/sessionview/pictureexport.h"

#include "core/store/notes.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/noticebar.h"
#include "ui/timeline/timelineview.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QXmlStreamReader>

using namespace socketscope;

namespace {

struct ExportFixture : WindowFixture
{
    ExportFixture()
    {
        recordExperiment(session.mutableRecording(), 1'000'000'000);
        follower.catchUp();
        window.show();
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString told() const
    {
        const auto *bar = window.live().findChild<NoticeBar *>();
        const auto *label = bar->findChild<QLabel *>();
        return bar->isVisible() ? label->text() : QString();
    }

    PictureExport &pictures = *window.findChild<PictureExport *>();
};

PictureWish wishFor(PictureForm form)
{
    PictureWish wish;
    wish.range = PictureRange::Session;
    wish.form = form;
    wish.light = true;
    return wish;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPictureExport : public QObject
{
    Q_OBJECT

private slots:
    void writesAFile_data();
    void writesAFile();
    void copiesAnImage();
    void copiesText_data();
    void copiesText();
    void tellsWhyAFileCannotBeWritten_data();
    void tellsWhyAFileCannotBeWritten();
    void saysThatThereIsNothingYet();
};

void TestPictureExport::writesAFile_data()
{
    QTest::addColumn<PictureForm>("form");
    QTest::newRow("svg") << PictureForm::Svg;
    QTest::newRow("png") << PictureForm::Png;
    QTest::newRow("mermaid") << PictureForm::Mermaid;
}

void TestPictureExport::writesAFile()
{
    QFETCH(PictureForm, form);
    ExportFixture fixture;
    const QString fileName = fixture.path("picture");
    fixture.pictures.write(wishFor(form), fileName);
    QTRY_VERIFY2(fixture.told().contains(fileName), qPrintable(fixture.told()));
    const QByteArray content = contentOf(fileName);
    if (form == PictureForm::Svg) {
        QXmlStreamReader reader(content);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    } else if (form == PictureForm::Png) {
        const QImage image = QImage::fromData(content, "PNG");
        QVERIFY(image.width() > 850);
        QVERIFY(image.height() > 200);
    } else {
        QVERIFY(content.contains("sequenceDiagram"));
    }
}

void TestPictureExport::copiesAnImage()
{
    ExportFixture fixture;
    fixture.pictures.copyPicture();
    QTRY_VERIFY(!fixture.told().isEmpty());
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() > 850);
}

void TestPictureExport::copiesText_data()
{
    QTest::addColumn<PictureForm>("form");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("svg") << PictureForm::Svg << QStringLiteral("<?xml");
    QTest::newRow("mermaid") << PictureForm::Mermaid << QStringLiteral("sequenceDiagram");
}

void TestPictureExport::copiesText()
{
    QFETCH(PictureForm, form);
    QFETCH(QString, beginning);
    ExportFixture fixture;
    fixture.pictures.copy(wishFor(form));
    QTRY_VERIFY(!fixture.told().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(beginning), qPrintable(text.left(40)));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")),
        form == PictureForm::Svg);
}

void TestPictureExport::tellsWhyAFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("its folder is gone") << QStringLiteral("gone/picture.svg");
    QTest::newRow("its folder is a file") << QStringLiteral("old.svg/picture.svg");
    QTest::newRow("a folder has its name") << QStringLiteral("folder");
    QTest::newRow("its folder is read-only") << QStringLiteral("locked/old.svg"); // but for root
}

void TestPictureExport::tellsWhyAFileCannotBeWritten()
{
    QFETCH(QString, name);
    ExportFixture fixture;
    const QDir folder(fixture.folder.path());
    QVERIFY(folder.mkdir(QStringLiteral("folder")));
    QVERIFY(folder.mkdir(QStringLiteral("locked")));
    for (const char *old : {"old.svg", "locked/old.svg"}) {
        QFile file(fixture.path(old));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    const QString locked = fixture.path("locked");
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner);
    const bool mayWriteAnyway = QFileInfo(locked).isWritable(); // root may
    if (!(mayWriteAnyway && name.startsWith(QLatin1String("locked")))) {
        fixture.pictures.write(wishFor(PictureForm::Svg), folder.filePath(name));
        QTRY_VERIFY(!fixture.told().isEmpty());
        QVERIFY2(!fixture.told().contains(QStringLiteral("is saved")), qPrintable(fixture.told()));
        QVERIFY2(fixture.told().size() > 20, qPrintable(fixture.told()));
    }
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(contentOf(fixture.path("old.svg")), QByteArray("old"));
    QCOMPARE(contentOf(fixture.path("locked/old.svg")), QByteArray("old"));
    if (mayWriteAnyway && name.startsWith(QLatin1String("locked")))
        QSKIP("this user may write everywhere");
}

void TestPictureExport::saysThatThereIsNothingYet()
{
    WindowFixture fixture;
    fixture.window.show();
    fixture.window.findChild<PictureExport *>()->copyPicture();
    QVERIFY(fixture.window.live().findChild<NoticeBar *>()->isVisible());
}

QTEST_MAIN(TestPictureExport)
#include "tst_pictureexport.moc"
