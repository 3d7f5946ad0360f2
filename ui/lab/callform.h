#pragma once

#include "core/event/socketevent.h"

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;
class QLabel;

namespace socketscope {

struct LabCall;

/// The fields for the arguments of one call; what is wrong with one is told below it as it is
/// typed.
class CallForm : public QWidget
{
    Q_OBJECT

public:
    /// The form for that call's arguments; one without fields for a call that takes none.
    [[nodiscard]] static CallForm *make(Call call, QWidget *parent);

    /// Writes the arguments into the call; what is not valid is left as it is.
    virtual void fill(LabCall &call) const = 0;
    /// The domain of the socket that the call is to be made on, 0 while unknown, and addresses that
    /// sockets of the session have: what is offered suits them.
    virtual void setSurroundings(int domain, const QStringList &addresses);

    [[nodiscard]] bool isValid() const { return m_isValid; }

signals:
    void changed();

protected:
    explicit CallForm(QWidget *parent);

    /// Adds a row: the field behind its label, which may be empty for a field of the whole width.
    void addRow(const QString &label, QWidget *field);
    /// After the last row: the line for problems.
    void finish();
    /// Shows the first of them and tells that something has changed.
    void setProblems(const QList<std::pair<QWidget *, QString>> &problems);

private:
    QGridLayout *m_grid;
    QLabel *m_problem = nullptr;
    bool m_isValid = true;
};

} // namespace socketscope
