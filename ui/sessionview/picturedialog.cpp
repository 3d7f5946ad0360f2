#include "ui/sessionview/picturedialog.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kMarginPx = 18;
constexpr int kGapPx = 6;

} // namespace

PictureDialog::PictureDialog(const PictureWish &usual, QWidget *parent)
    : QDialog(parent)
    , m_ranges(new QButtonGroup(this))
    , m_forms(new QButtonGroup(this))
    , m_light(new QCheckBox(tr("&Light colours, for paper"), this))
{
    setWindowTitle(tr("Export picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    const auto head = [&](const QString &text) {
        QLabel *label = plainLabel(text, this);
        setStyleProperty(label, kRoleProperty, QStringLiteral("title"));
        column->addWidget(label);
    };
    const auto offer = [&](QButtonGroup *group, int id, const QString &text, bool chosen) {
        auto *button = new QRadioButton(text, this);
        button->setChecked(chosen);
        group->addButton(button, id);
        column->addWidget(button);
    };
    head(tr("Picture of"));
    offer(m_ranges, int(PictureRange::Visible), tr("the calls in &view"),
        usual.range == PictureRange::Visible);
    offer(m_ranges, int(PictureRange::Session), tr("the &whole session"),
        usual.range == PictureRange::Session);
    column->addSpacing(2 * kGapPx);
    head(tr("Form"));
    offer(m_forms, int(PictureForm::Svg), tr("&SVG: sharp at any size, for documents and the web"),
        usual.form == PictureForm::Svg);
    offer(m_forms, int(PictureForm::Png), tr("&PNG: an image of pixels"),
        usual.form == PictureForm::Png);
    offer(m_forms, int(PictureForm::Mermaid),
        tr("&Mermaid: a sequence diagram as text, for Markdown"),
        usual.form == PictureForm::Mermaid);
    column->addSpacing(2 * kGapPx);
    m_light->setChecked(usual.light);
    column->addWidget(m_light);
    setTabOrder(m_forms->button(int(PictureForm::Mermaid)), m_light); // which was made first
    m_ranges->checkedButton()->setFocus();
    column->addSpacing(2 * kGapPx);
    connect(m_forms, &QButtonGroup::idToggled, this,
        [this] { m_light->setEnabled(wish().form != PictureForm::Mermaid); });
    m_light->setEnabled(usual.form != PictureForm::Mermaid);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("Save &as…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] {
        emit copyWanted(wish());
        accept();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        emit saveWanted(wish());
        accept();
    });
}

PictureWish PictureDialog::wish() const
{
    return {PictureRange(m_ranges->checkedId()), PictureForm(m_forms->checkedId()),
        m_light->isChecked()};
}

} // namespace socketscope
