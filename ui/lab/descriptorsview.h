#pragma once

#include <QTableView>

#include <optional>

namespace socketscope {

class DescriptorsModel;

/// The table of open descriptors, row by row.
class DescriptorsView final : public QTableView
{
    Q_OBJECT

public:
    explicit DescriptorsView(DescriptorsModel &model, QWidget *parent = nullptr);

    /// Selects the socket's row and brings it into view; none if it has no row.
    void showSocket(quint32 socketId);
    /// Copies the selected rows as text.
    Q_INVOKABLE void copy();

    /// That of the current row if it is selected, else 0.
    [[nodiscard]] quint32 currentSocket() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Return was pressed on a row, or it was clicked twice.
    void callWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeColumns();
    [[nodiscard]] int heightFor(int rows) const;

    DescriptorsModel &m_model;
    std::optional<bool> m_isNarrow; ///< how wide the columns are; a person may change that
};

} // namespace socketscope
