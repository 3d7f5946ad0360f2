#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace socketscope {

/// Flags of a call as check boxes, in columns.
class FlagBoxes final : public QWidget
{
    Q_OBJECT

public:
    struct Flag
    {
        quint32 bit = 0;
        QString name; ///< as in C
        QString meaning; ///< a sentence
    };

    FlagBoxes(const QList<Flag> &flags, int columns, QWidget *parent);

    void setFlags(quint32 flags);
    [[nodiscard]] quint32 flags() const;

signals:
    void changed();

private:
    QList<std::pair<quint32, QCheckBox *>> m_boxes;
};

} // namespace socketscope
