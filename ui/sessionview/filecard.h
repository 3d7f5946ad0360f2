#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace socketscope {

class TranscriptOpening;

/// The card that tells what file a session was read from: who recorded it, when and where, how much
/// is in it, and what of it could not be read.
class FileCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FileCard(const TranscriptOpening &opening, QWidget *parent = nullptr);

    /// Tells anew what is known of the file, which is little before it is loaded.
    void update(const QString &fileName);

private:
    QLabel *addRow(QGridLayout &rows, const QString &caption);
    void showContent();
    void showSkipped();

    const TranscriptOpening &m_opening;
    QLabel *m_state;
    QLabel *m_file = nullptr;
    QLabel *m_recorded = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_program = nullptr;
    QLabel *m_calls = nullptr;
    QLabel *m_skipped = nullptr;
    QLabel *m_torn = nullptr;
};

} // namespace socketscope
