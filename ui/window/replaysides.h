#pragma once

#include "core/replay/replaydivergence.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace socketscope {

/// Where a replay first diverged: the record at the left, what happened now at the right.
class ReplaySides final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplaySides(QWidget *parent = nullptr);

    /// The calls in words; "" where a side has none.
    void show(
        const ReplayDivergence &divergence, const QString &recordCall, const QString &liveCall);

signals:
    /// A person wants to see this side's call in its session.
    void recordWanted();
    void liveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        QLabel *call;
        QFrame *frame; ///< around the bytes
        QPlainTextEdit *bytes;
        QPushButton *button;
    };

    [[nodiscard]] Side makeSide(int column, const QString &title, const QString &button);
    void mark();

    Side m_record;
    Side m_live;
    ReplayDivergence m_divergence;
};

} // namespace socketscope
