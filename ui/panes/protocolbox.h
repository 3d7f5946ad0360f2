#pragma once

#include "core/event/protocol.h"

#include <QComboBox>

namespace socketscope {

/// The choice of what an endpoint speaks.
class ProtocolBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ProtocolBox(QWidget *parent = nullptr);

    [[nodiscard]] Protocol protocol() const { return Protocol(currentData().toInt()); }
    /// Nothing changes if it is not offered.
    void setProtocol(Protocol protocol);
    /// As settings keep it; nothing changes if the text names none.
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return protocolKey(protocol()); }

private:
    void fitText(const QString &text);
};

} // namespace socketscope
