#pragma once

#include "core/steps/steppredictions.h"

#include <QComboBox>

namespace socketscope {

/// Where a person says what a call will return before it is made.
class PredictionBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit PredictionBox(QWidget *parent = nullptr);

    /// The same ones once more leave what was chosen.
    void offer(const QList<Prediction> &predictions);
    /// The index of what was chosen, -1 for nothing; it is chosen no more.
    [[nodiscard]] qsizetype take();
};

} // namespace socketscope
