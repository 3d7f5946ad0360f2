#include "core/payload/utf8step.h"

#include <QByteArray>
#include <QTest>

using namespace socketscope;

namespace {

Utf8Step stepOf(const QByteArray &bytes)
{
    const auto *begin = reinterpret_cast<const uchar *>(bytes.data());
    return nextUtf8(begin, begin + bytes.size());
}

} // namespace

class TestUtf8Step : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryCharacterQtKnows()
    {
        for (char32_t character = 0; character <= 0x10ffff; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            const QByteArray bytes = QStringView(QChar::fromUcs4(character)).toUtf8();
            const Utf8Step step = stepOf(bytes);
            if (step.kind != Utf8Step::Kind::Character || step.length != bytes.size()
                || step.character != character)
                QFAIL(qPrintable(QString::number(character, 16)));
        }
    }

    void refusesWhatIsNoUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a continuation alone") << QByteArray("\x80");
        QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf");
        QTest::newRow("an overlong NUL of three bytes") << QByteArray("\xe0\x80\x80");
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("beyond U+10FFFF") << QByteArray("\xf4\x90\x80\x80");
        QTest::newRow("a byte that never occurs") << QByteArray("\xff");
        QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80");
        QTest::newRow("a character broken off") << QByteArray("\xe2\x82 ");
    }
    void refusesWhatIsNoUtf8()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(stepOf(bytes).kind, Utf8Step::Kind::Invalid);
        QCOMPARE(int(stepOf(bytes).length), 1);
    }

    void waitsForTheRestOfACharacter()
    {
        const QByteArray smile = QStringLiteral("😀").toUtf8();
        for (qsizetype length = 1; length < smile.size(); ++length) {
            QCOMPARE(stepOf(smile.first(length)).kind, Utf8Step::Kind::Incomplete);
            QCOMPARE(qsizetype(stepOf(smile.first(length)).length), length);
        }
    }
};

QTEST_GUILESS_MAIN(TestUtf8Step)
#include "tst_utf8step.moc"
