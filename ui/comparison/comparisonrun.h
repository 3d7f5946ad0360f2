#pragma once

#include "core/replay/comparison.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace socketscope {

/// Compares two sessions in a thread of its own, and tells how far it is.
class ComparisonRun final : public QObject
{
    Q_OBJECT

public:
    /// The recordings must live as long.
    ComparisonRun(const Recording &a, const Recording &b, QObject *parent = nullptr);
    /// Cancels what runs; waits for at most a few milliseconds.
    ~ComparisonRun() override;

    /// Begins anew, also while it runs.
    void start(const ComparisonRules &rules);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int percent);
    void finished(const QList<socketscope::SessionDifference> &differences);
    void cancelled();

private:
    struct Job;

    Q_INVOKABLE void finish();
    void begin();
    void tellProgress();

    const Recording &m_a;
    const Recording &m_b;
    ComparisonRules m_rules;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Job> m_job;
    QTimer m_look;
    bool m_beginsAnew = false;
};

} // namespace socketscope
