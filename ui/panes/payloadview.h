#pragma once

#include <QByteArray>
#include <QPlainTextEdit>
#include <QTimer>

namespace socketscope {

/// Bytes as a hex dump or as text, to be read, selected and copied.
///
/// The first screen is there at once; the rest of a long dump follows in slices, so that moving
/// through calls of 64 KiB each never waits.
class PayloadView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Form : quint8
    {
        Hex,
        Text
    };

    explicit PayloadView(QWidget *parent = nullptr);
    ~PayloadView() override;

    void setPayload(const QByteArray &bytes);
    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_form; }
    /// All of it, whether it has been filled in yet or not.
    [[nodiscard]] QString wholeText() const;
    [[nodiscard]] bool isFilled() const { return !m_timer.isActive(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void fillOn();
    void fillHexLines(qsizetype count);

    QByteArray m_bytes;
    Form m_form = Form::Hex;
    qsizetype m_nextLine = 0; ///< of the dump
    QTimer m_timer;
};

} // namespace socketscope
