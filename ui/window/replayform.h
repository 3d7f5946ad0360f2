#pragma once

#include "core/replay/replayer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace socketscope {

class PortField;

/// Asks what of a record is to be replayed, how, and against whom.
class ReplayForm final : public QWidget
{
    Q_OBJECT

public:
    /// The record must outlive it.
    explicit ReplayForm(const Recording &record, QWidget *parent = nullptr);

    [[nodiscard]] ReplayRole role() const;
    /// Null if the record has nothing for that role.
    [[nodiscard]] const ReplayChoice *choice() const;
    [[nodiscard]] ReplaySettings settings() const;
    /// A sentence about what is missing or wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;

signals:
    void changed();

private:
    void offerChoices();
    void takeAddress();
    [[nodiscard]] Protocol protocol() const;
    [[nodiscard]] bool asksForTrust() const;
    [[nodiscard]] QWidget *roleRow();
    [[nodiscard]] QWidget *addressRow();
    [[nodiscard]] QWidget *optionRow();

    const Recording &m_record;
    std::vector<ReplayChoice> m_choices;
    QRadioButton *m_asClient;
    QRadioButton *m_asServer;
    QComboBox *m_choice;
    QLineEdit *m_host;
    PortField *m_port;
    QComboBox *m_timing;
    QSpinBox *m_patience;
    QCheckBox *m_stops;
    QCheckBox *m_zeros;
    QLabel *m_addressLabel;
    QLineEdit *m_trust; ///< of a client over TLS
    QLabel *m_trustLabel;
};

} // namespace socketscope
