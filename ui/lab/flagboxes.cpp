#include "ui/lab/flagboxes.h"

#include "ui/theme/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>

namespace socketscope {

namespace {

constexpr int kGapPx = 4;
constexpr int kColumnGapPx = 12;

} // namespace

FlagBoxes::FlagBoxes(const QList<Flag> &flags, int columns, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(kColumnGapPx);
    grid->setVerticalSpacing(kGapPx);
    grid->setColumnStretch(columns, 1);
    for (const Flag &flag : flags) {
        auto *box = new QCheckBox(flag.name, this);
        box->setAccessibleDescription(flag.meaning);
        setPlainToolTip(box, flag.meaning);
        const auto place = int(m_boxes.size());
        grid->addWidget(box, place / columns, place % columns);
        connect(box, &QCheckBox::toggled, this, &FlagBoxes::changed);
        m_boxes.append({flag.bit, box});
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.constFirst().second);
}

void FlagBoxes::setFlags(quint32 flags)
{
    for (const auto &[bit, box] : std::as_const(m_boxes))
        box->setChecked((flags & bit) != 0);
}

quint32 FlagBoxes::flags() const
{
    quint32 flags = 0;
    for (const auto &[bit, box] : m_boxes) {
        if (box->isChecked())
            flags |= bit;
    }
    return flags;
}

} // namespace socketscope
