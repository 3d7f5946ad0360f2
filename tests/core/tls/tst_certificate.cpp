#include "core/tls/certificate.h"
#include "core/tls/owncertificate.h"
#include "core/tls/tlscontext.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace socketscope;

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void makesOneThatAServerCanUse();
    void keepsItsOwnForTheNextTimeReadableByItsOwnerAlone();
    void makesAnotherOneForAnotherAddress();
    void makesANewOneInsteadOfADamagedOne();
    void refusesFilesWithASentence_data();
    void refusesFilesWithASentence();
    void readsFingerprintsAsPeopleTypeThem_data();
    void readsFingerprintsAsPeopleTypeThem();

private:
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }
};

void TestCertificate::makesOneThatAServerCanUse()
{
    const Result<CertificateAndKey> made
        = makeCertificate({{QStringLiteral("example.test"), QStringLiteral("::1")}});
    QVERIFY(made.ok());
    const auto context = TlsContext::forServer({}, made.value());
    QVERIFY(context.ok());
    const QString lines = context.value()->ownCertificate();
    QVERIFY2(lines.contains(QStringLiteral("subject: CN = example.test\n")), qPrintable(lines));
    QVERIFY2(lines.contains(QStringLiteral("DNS:example.test, IP Address:0:0:0:0:0:0:0:1")),
        qPrintable(lines));
    const QString fingerprint = lines.section(QStringLiteral("fingerprint: "), 1).trimmed();
    QCOMPARE(digestFromText(fingerprint).size(), 32);
}

void TestCertificate::keepsItsOwnForTheNextTimeReadableByItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tls"));
    const Result<CertificateAndKey> first = ownCertificate(path, QStringLiteral("127.0.0.1"));
    const Result<CertificateAndKey> second = ownCertificate(path, QStringLiteral("127.0.0.1"));
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(TlsContext::forServer({}, first.value()).value()->ownCertificate(),
        TlsContext::forServer({}, second.value()).value()->ownCertificate());
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup
        | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY((files.constFirst().permissions() & others) == 0);
}

void TestCertificate::makesAnotherOneForAnotherAddress()
{
    const QTemporaryDir folder;
    const auto here = ownCertificate(folder.path(), QStringLiteral("127.0.0.1"));
    const auto there = ownCertificate(folder.path(), QStringLiteral("192.0.2.7"));
    QVERIFY(here.ok() && there.ok());
    const QString lines = TlsContext::forServer({}, there.value()).value()->ownCertificate();
    QVERIFY2(lines.contains(QStringLiteral("IP Address:192.0.2.7")), qPrintable(lines));
    QCOMPARE(ownCertificate(folder.path(), QStringLiteral("127.0.0.1"))
                 .value()
                 .certificate.left(here.value().certificate.size()),
        here.value().certificate);
}

void TestCertificate::makesANewOneInsteadOfADamagedOne()
{
    const QTemporaryDir folder;
    QVERIFY(ownCertificate(folder.path(), QStringLiteral("127.0.0.1")).ok());
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(
        !write(folder, files.constFirst().fileName(), "-----BEGIN CERTIFICATE-----\nAA").isEmpty());
    const auto again = ownCertificate(folder.path(), QStringLiteral("127.0.0.1"));
    QVERIFY(again.ok());
    QVERIFY(TlsContext::forServer({}, again.value()).ok());
}

void TestCertificate::refusesFilesWithASentence_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");
    const CertificateAndKey one = makeCertificate({{QStringLiteral("one")}}).value();
    const CertificateAndKey two = makeCertificate({{QStringLiteral("two")}}).value();
    QTest::newRow("no PEM at all")
        << QByteArray("hello\n") << one.key << QStringLiteral("holds no certificate");
    QTest::newRow("cut short") << one.certificate.left(100) << one.key
                               << QStringLiteral("holds no certificate");
    QTest::newRow("the key of another")
        << one.certificate << two.key << QStringLiteral("does not belong");
    QTest::newRow("a key that is none")
        << one.certificate << QByteArray("x") << QStringLiteral("holds no private key");
    QTest::newRow("empty files") << QByteArray() << QByteArray()
                                 << QStringLiteral("holds no certificate");
}

void TestCertificate::refusesFilesWithASentence()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    TlsSettings settings;
    settings.certificateFile = write(folder, QStringLiteral("certificate.pem"), certificate);
    settings.keyFile = write(folder, QStringLiteral("key.pem"), key);
    const auto refused = TlsContext::forServer(settings);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
    settings.certificateFile = folder.filePath(QStringLiteral("nowhere"));
    QVERIFY(TlsContext::forServer(settings).error().message.contains(QStringLiteral("no file")));

    TlsSettings client;
    client.authorityFile = write(folder, QStringLiteral("authority.pem"), "nothing of use");
    QVERIFY(!TlsContext::forClient(client, QStringLiteral("localhost")).ok());
}

void TestCertificate::readsFingerprintsAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    const QString hex = QStringLiteral("0123456789abcdef").repeated(4);
    QTest::newRow("digits") << hex << true;
    QTest::newRow("capitals") << hex.toUpper() << true;
    QTest::newRow("colons and spaces") << QStringLiteral(" 01:23 ") + hex.mid(4) << true;
    QTest::newRow("too short") << hex.mid(2) << false;
    QTest::newRow("too long") << hex + QStringLiteral("00") << false;
    QTest::newRow("another letter") << hex.mid(1) + u'g' << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCertificate::readsFingerprintsAsPeopleTypeThem()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, good);
    QCOMPARE(digestFromText(typed).size(), good ? 32 : 0);
}

QTEST_GUILESS_MAIN(TestCertificate)

#include "tst_certificate.moc"
