#pragma once

#include <QObject>

class QAction;
class QPoint;

namespace socketscope {

class CallsModel;
class CallsTable;
class Recording;

/// What can be done with the chosen rows of the calls table: the table's actions and its menu.
class CallsActs final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table.
    CallsActs(const Recording &recording, const CallsModel &model, CallsTable &table);

signals:
    /// A line for the filter box, from the menu of a row; empty to show everything.
    void filterRequested(const QString &line);
    /// The chosen calls are to be saved.
    void savingRequested();
    /// More was chosen than is copied at once; what was, in a sentence.
    void copiedInPart(const QString &sentence);

private:
    /// What goes to the clipboard, and of how many of the rows.
    struct Copied
    {
        QString text;
        qint64 rows = 0;
    };

    QAction *addCopyAction(const QString &text, Copied (CallsActs::*make)() const);
    void copy(const Copied &copied);
    void offerMenu(const QPoint &place);
    [[nodiscard]] Copied rowsAsText() const;
    [[nodiscard]] Copied rowsAsC() const;
    [[nodiscard]] Copied rowsAsPayload() const;

    const Recording &m_recording;
    const CallsModel &m_model;
    CallsTable &m_table;
};

} // namespace socketscope
