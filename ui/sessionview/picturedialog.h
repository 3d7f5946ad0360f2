#pragma once

#include "ui/timeline/timelinepicture.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;

namespace socketscope {

/// The forms in which the timeline leaves the window.
enum class PictureForm : quint8
{
    Svg,
    Png,
    Mermaid,
};

/// What a person wants of a picture.
struct PictureWish
{
    PictureRange range = PictureRange::Visible;
    PictureForm form = PictureForm::Svg;
    bool light = true;
};

/// Asks which picture: of what, in which form, saved or copied.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const PictureWish &usual, QWidget *parent);

    [[nodiscard]] PictureWish wish() const;

signals:
    void saveWanted(const socketscope::PictureWish &wish);
    void copyWanted(const socketscope::PictureWish &wish);

private:
    QButtonGroup *m_ranges;
    QButtonGroup *m_forms;
    QCheckBox *m_light;
};

} // namespace socketscope
