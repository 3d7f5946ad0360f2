#pragma once

#include <QSlider>

namespace socketscope {

/// The slider that goes through a session: a click goes there at once, and below its line are the
/// places where calls failed.
class ScrubBar final : public QSlider
{
    Q_OBJECT

public:
    explicit ScrubBar(QWidget *parent = nullptr);

    /// Of so many equal parts of the whole length, which have something to see.
    void setMarks(const QList<bool> &marks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Values that it goes through.
    static constexpr int kSteps = 10'000;
    /// Parts that marks are best given for.
    static constexpr int kParts = 180;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double lengthPx() const;
    [[nodiscard]] double xOf(double share) const;
    [[nodiscard]] int valueAt(double x) const;

    QList<bool> m_marks;
};

} // namespace socketscope
