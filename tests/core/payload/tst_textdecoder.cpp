#include "core/payload/textdecoder.h"

#include "core/support/limits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace socketscope;

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void putsCharactersTogetherAcrossPieces()
    {
        const QString sent = QStringLiteral("Größe: 5 € नमस्ते 😀\n");
        const QByteArray bytes = sent.toUtf8();
        for (qsizetype piece = 1; piece < bytes.size(); ++piece) {
            TextDecoder decoder;
            QString shown;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                shown += decoder.decode(
                    QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
            QCOMPARE(shown, sent);
            QCOMPARE(decoder.heldBytes(), 0);
        }
    }

    void showsATornCharacterAsBytesAtTheEnd()
    {
        TextDecoder decoder;
        QCOMPARE(decoder.decode("a\xe2\x82"), QStringLiteral("a"));
        QCOMPARE(decoder.heldBytes(), 2);
        QCOMPARE(decoder.finish(), QStringLiteral("⟨e2⟩⟨82⟩"));
        QCOMPARE(decoder.finish(), QString());
    }

    void showsWhatTurnsOutInvalidInTheNextPiece()
    {
        TextDecoder decoder;
        QCOMPARE(decoder.decode("\xe2\x82"), QString());
        QCOMPARE(decoder.decode("a"), QStringLiteral("⟨e2⟩⟨82⟩a"));
        QCOMPARE(decoder.decode("\xf0\x9f"), QString());
        QCOMPARE(decoder.decode("\xe2"), QStringLiteral("⟨f0⟩⟨9f⟩"));
        QCOMPARE(decoder.decode("\x82\xac"), QStringLiteral("€"));
    }

    void doesNotDependOnHowBytesWereCut()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(int(random.bounded(1, 60)), '\0');
            constexpr char kBytes[] = "a\n\xe2\x82\xac\xf0\x9f\x98\x80\xc3\xa4\xff";
            for (char &byte : bytes)
                byte = kBytes[random.bounded(int(sizeof kBytes) - 1)];
            TextDecoder whole;
            QString expected = whole.decode(bytes);
            expected += whole.finish(); // after decode(): "+" would not order the two
            TextDecoder pieces;
            QString shown;
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype length = qMin<qsizetype>(random.bounded(1, 5), bytes.size() - at);
                shown += pieces.decode(QByteArrayView(bytes).sliced(at, length));
                at += length;
            }
            shown += pieces.finish();
            QCOMPARE(shown, expected);
        }
    }

    void cutsALongLineAndGoesOnWithTheNext()
    {
        TextDecoder decoder;
        const QByteArray line(10'000'000, 'x');
        const QString text = decoder.decode(line + "\nnext");
        QCOMPARE(text,
            QString(limits::kShownLineBytes, u'x')
                + QStringLiteral("… +%1 bytes\nnext").arg(10'000'000 - limits::kShownLineBytes));
    }

    void cutsALongLineBetweenCharacters()
    {
        TextDecoder decoder;
        const QByteArray line = QByteArray("x") + QStringLiteral("ä").repeated(4000).toUtf8();
        const QString text = decoder.decode(line);
        QVERIFY(!text.contains(u'⟨'));
        QVERIFY(text.endsWith(QStringLiteral("ä… +3906 bytes")));
    }

    void holdsATornCharacterAtTheEndOfALongLine()
    {
        TextDecoder decoder;
        QVERIFY(
            decoder.decode(QByteArray(5000, 'x') + "\xe2\x82").endsWith(QStringLiteral("bytes")));
        QCOMPARE(decoder.decode("\xac!"), QStringLiteral("€!"));
    }

    void showsLineFeedsWhenAsked()
    {
        TextDecoder decoder(LineBreaks::Show);
        QCOMPARE(decoder.decode("a\r\nb"), QStringLiteral("a␍␊b"));
    }
};

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
