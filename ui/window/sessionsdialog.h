#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;
class QTableView;

namespace socketscope {

class SessionKeeper;
class SessionsModel;

/// The sessions that are kept on disk, to be opened or deleted, and the rules by which they are
/// kept.
class SessionsDialog : public QDialog
{
    Q_OBJECT

public:
    SessionsDialog(const SessionKeeper &keeper, QSettings &settings, QWidget *parent = nullptr);

    /// Reads the folder again.
    void refresh();

signals:
    void openRequested(const QStringList &paths);

private:
    void buildTable();
    [[nodiscard]] QWidget *buildRules();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QList<int> chosenRows() const;
    void openChosen();
    void deleteChosen();
    void updateButtons();
    void storeRules();

    const SessionKeeper &m_keeper;
    QSettings &m_settings;
    SessionsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_problem;
    QSpinBox *m_days;
    QComboBox *m_bytes;
    QComboBox *m_bytesPerCall;
    QPushButton *m_open = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace socketscope
