#pragma once

#include "core/explain/callcard.h"

#include <QPlainTextEdit>

namespace socketscope {

/// A call explained, to be read, selected and copied; plain text under headings.
class ExplainCard final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExplainCard(QWidget *parent = nullptr);

    void setCard(const CallCard &card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    CallCard m_card;
};

} // namespace socketscope
