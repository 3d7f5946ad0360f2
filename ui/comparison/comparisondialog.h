#pragma once

#include <QDialog>

class QListWidget;

namespace socketscope {

/// Asks what a session is to be compared with: one that is open, or a file.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    ComparisonDialog(const QString &session, const QStringList &others, QWidget *parent);

signals:
    /// The open session of that index in `others`.
    void chosen(int index);
    void fileWanted();

private:
    void choose();

    QListWidget *m_list;
};

} // namespace socketscope
