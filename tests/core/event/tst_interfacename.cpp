#include "core/event/interfacename.h"

#include <QTest>

#include <array>
#include <net/if.h>

using namespace socketscope;

class TestInterfaceName : public QObject
{
    Q_OBJECT

private slots:
    void saysOfEveryInterfaceWhatTheSystemSays();
    void findsNoneOfAnotherName_data();
    void findsNoneOfAnotherName();
    void findsNoneOfAnotherNumber();
};

void TestInterfaceName::saysOfEveryInterfaceWhatTheSystemSays()
{
    struct if_nameindex *all = ::if_nameindex();
    QVERIFY(all);
    for (const struct if_nameindex *one = all; one->if_index != 0; ++one)
        QCOMPARE(interfaceIndex(one->if_name), one->if_index);
    if_freenameindex(all);
    QCOMPARE(interfaceName(if_nametoindex("lo")), QStringLiteral("lo"));
}

void TestInterfaceName::findsNoneOfAnotherName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("of nothing") << QByteArray();
    QTest::newRow("the beginning of one") << QByteArray("l");
    QTest::newRow("one with more behind it") << QByteArray("lo:1");
    QTest::newRow("longer than a name can be") << QByteArray("interfaceofsixteen");
    QTest::newRow("a path") << QByteArray("../net/lo");
    QTest::newRow("the folder itself") << QByteArray("..");
    QTest::newRow("one with a NUL behind it") << QByteArray("lo\0x", 4);
}

void TestInterfaceName::findsNoneOfAnotherName()
{
    QFETCH(QByteArray, name);
    QCOMPARE(interfaceIndex({name.constData(), size_t(name.size())}), 0U);
}

void TestInterfaceName::findsNoneOfAnotherNumber()
{
    QCOMPARE(interfaceName(0), QString());
    QCOMPARE(interfaceName(0x7fffffff), QString());
}

QTEST_GUILESS_MAIN(TestInterfaceName)
#include "tst_interfacename.moc"
