#include "core/support/result.h"

#include <QTest>

#include <memory>

using namespace socketscope;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void holdsAText();
    void givesAwayWhatCannotBeCopied();
    void isSuccessOrErrorWithoutAValue();
};

void TestResult::holdsAValue()
{
    const Result<int> result = 7;
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(result.value(), 7);
}

void TestResult::holdsAnError()
{
    const Result<int> result = Error{2, QStringLiteral("There is no such file.")};
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, 2);
    QCOMPARE(result.error().message, QStringLiteral("There is no such file."));
}

void TestResult::holdsAText()
{
    const Result<QString> result = QStringLiteral("a text");
    QVERIFY(result.ok());
    QCOMPARE(result.value(), QStringLiteral("a text"));
}

void TestResult::givesAwayWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 3);
}

void TestResult::isSuccessOrErrorWithoutAValue()
{
    const Result<void> success;
    QVERIFY(success.ok());
    const Result<void> failure = Error{1, QStringLiteral("No.")};
    QVERIFY(!failure);
    QCOMPARE(failure.error().message, QStringLiteral("No."));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
