#include "ui/comparison/comparisonrun.h"

#include "core/store/recording.h"

#include <QThread>

#include <utility>

namespace socketscope {

namespace {

constexpr int kLookMs = 100;

} // namespace

/// What both threads know of; the worker's until it has ended.
struct ComparisonRun::Job
{
    ComparisonProgress progress;
    QList<SessionDifference> differences;
};

ComparisonRun::ComparisonRun(const Recording &a, const Recording &b, QObject *parent)
    : QObject(parent)
    , m_a(a)
    , m_b(b)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &ComparisonRun::tellProgress);
}

ComparisonRun::~ComparisonRun()
{
    if (!m_thread)
        return;
    m_job->progress.cancelled = true;
    m_thread->wait();
}

void ComparisonRun::start(const ComparisonRules &rules)
{
    m_rules = rules;
    if (m_thread) {
        m_beginsAnew = true;
        m_job->progress.cancelled = true; // finish() goes on
        return;
    }
    begin();
}

void ComparisonRun::begin()
{
    m_job = std::make_shared<Job>();
    m_thread.reset(QThread::create([this, job = m_job, rules = m_rules, a = &m_a, b = &m_b] {
        job->differences = compareSessions(*a, *b, rules, &job->progress);
        QMetaObject::invokeMethod(this, "finish", Qt::QueuedConnection);
    }));
    m_thread->start();
    m_look.start();
    emit progressed(0);
}

void ComparisonRun::cancel()
{
    m_beginsAnew = false;
    if (m_thread)
        m_job->progress.cancelled = true;
}

void ComparisonRun::tellProgress()
{
    const qint64 total = m_job->progress.total;
    if (total > 0)
        emit progressed(int(m_job->progress.done * 100 / total));
}

void ComparisonRun::finish()
{
    m_thread->wait();
    m_thread.reset();
    m_look.stop();
    if (std::exchange(m_beginsAnew, false))
        return begin();
    if (m_job->progress.cancelled)
        emit cancelled();
    else
        emit finished(m_job->differences);
}

} // namespace socketscope
