#pragma once

#include <QHeaderView>

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

    int m_widthPx = 0; ///< to be filled
    int m_digits = 0; ///< for which the first column is wide enough
    bool m_isFitting = false; ///< widths change by our own doing
    bool m_isFilling = false;
    bool m_isByHand = false; ///< the person has moved a border
};

} // namespace socketscope
