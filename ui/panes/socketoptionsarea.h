#pragma once

#include "core/event/protocol.h"
#include "core/net/socketoptions.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QSettings;
class QToolButton;

namespace socketscope {

/// The options of setsockopt(2) that a new socket gets, behind a button that unfolds them. An empty
/// field sets nothing; there are fields once they have been unfolded or have something to show.
class SocketOptionsArea final : public QWidget
{
    Q_OBJECT

public:
    explicit SocketOptionsArea(QWidget *parent = nullptr);

    /// Offers the options that mean something to the protocol; the others are not set.
    void setProtocol(Protocol protocol);
    void setLocked(bool locked);
    void save(QSettings &settings, const QString &group) const;
    void restore(const QSettings &settings, const QString &group);

    /// What Tab comes to first; the fields follow it.
    [[nodiscard]] QWidget *fold() const;
    [[nodiscard]] SocketOptions options() const;
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;

signals:
    void changed();

private:
    struct Field
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };

    void unfold(bool open);
    void makePanel();
    void layOutPanel();
    void validate();
    [[nodiscard]] bool isOffered(SocketOption option) const;

    Protocol m_protocol = Protocol::Tcp;
    bool m_isLocked = false;
    QToolButton *m_fold = nullptr;
    QWidget *m_panel = nullptr;
    std::array<Field, kSocketOptionCount> m_fields;
    QLabel *m_problem = nullptr;
};

} // namespace socketscope
