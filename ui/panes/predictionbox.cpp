#include "ui/panes/predictionbox.h"

#include "ui/theme/plaintext.h"

namespace socketscope {

namespace {

constexpr int kLeastCharacters = 12;

} // namespace

PredictionBox::PredictionBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Prediction"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastCharacters);
    setPlainToolTip(this, tr("What do you think the call will return?"));
    offer({});
}

void PredictionBox::offer(const QList<Prediction> &predictions)
{
    QStringList texts{tr("Predict first…")};
    for (const Prediction &prediction : predictions)
        texts.append(prediction.text);
    QStringList offered;
    for (int index = 0; index < count(); ++index)
        offered.append(itemText(index));
    if (offered == texts)
        return;
    clear();
    addItems(texts);
    setEnabled(!predictions.isEmpty());
}

qsizetype PredictionBox::take()
{
    const qsizetype chosen = currentIndex() - 1; // the first entry is none
    setCurrentIndex(0);
    return chosen;
}

} // namespace socketscope
