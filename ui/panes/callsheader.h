#pragma once

#include "ui/models/callsmodel.h"

#include <QHeaderView>

#include <array>

namespace socketscope {

/// The calls table's columns: their widths, which of them are shown, and their titles.
///
/// The last column takes the room that is left. Until the person has moved a border, the arguments
/// give way too in a narrow window.
class CallsHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CallsHeader(QWidget *parent = nullptr);

    /// Makes the columns fill that width, where they can.
    void fill(int widthPx);
    /// Makes the first column wide enough for numbers up to this one.
    void fitNumber(int highest);
    /// Makes the second one wide enough for times of so many characters; it becomes narrower too
    /// unless the person has moved a border.
    void fitTimes(int characters);
    /// All columns, in the widths they begin with.
    void reset() override;
    /// The state that saveState() gave; false, and nothing changes, if it is none.
    bool restore(const QByteArray &state);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    void offerColumns(const QPoint &place);
    [[nodiscard]] int usualWidth(int column) const;
    void fit(int column, int characters, bool mayShrink);

    std::array<int, CallsModel::ColumnCount> m_characters; ///< for which each column has room
    int m_widthPx = 0; ///< to be filled
    bool m_isFitting = false; ///< widths change by our own doing
    bool m_isFilling = false;
    bool m_isByHand = false; ///< the person has moved a border
};

} // namespace socketscope
