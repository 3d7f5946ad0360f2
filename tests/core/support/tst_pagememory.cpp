#include "core/support/pagememory.h"

#include "core/support/limits.h"

#include <QTest>

#include <cstring>

using namespace socketscope;

class TestPageMemory : public QObject
{
    Q_OBJECT

private slots:
    void givesMemoryThatCanBeWrittenWhole_data();
    void givesMemoryThatCanBeWrittenWhole();
};

void TestPageMemory::givesMemoryThatCanBeWrittenWhole_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<qsizetype>("alignment");
    QTest::newRow("a small block") << qsizetype(100) << qsizetype(alignof(std::max_align_t));
    QTest::newRow("one huge page") << qsizetype(2 * limits::kMiB) << qsizetype(2 * limits::kMiB);
    QTest::newRow("one and a half") << qsizetype(3 * limits::kMiB) << qsizetype(2 * limits::kMiB);
}

void TestPageMemory::givesMemoryThatCanBeWrittenWhole()
{
    QFETCH(qsizetype, bytes);
    QFETCH(qsizetype, alignment);
    const PageMemory memory = allocatePages(bytes);
    QVERIFY(memory != nullptr);
    QCOMPARE(quintptr(memory.get()) % quintptr(alignment), quintptr(0));
    std::memset(memory.get(), 0x5a, size_t(bytes));
    QCOMPARE(memory[size_t(bytes) - 1], std::byte(0x5a));
}

QTEST_GUILESS_MAIN(TestPageMemory)
#include "tst_pagememory.moc"
