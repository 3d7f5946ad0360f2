#pragma once

#include <QObject>
#include <QString>

#include <map>

namespace socketscope {

/// Texts by the index in the log of the event they are about.
using NoteTexts = std::map<qsizetype, QString>;

/// What a person wrote about events; kept apart from the log, which only the calls write.
///
/// At most limits::kNotes notes of at most limits::kNoteChars characters each, as they were typed:
/// whoever shows one makes its control characters visible.
class Notes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes, replaces or, with nothing but white space, removes the event's note. What is too
    /// long is cut; false if there is no room for one more note.
    bool set(qsizetype event, const QString &text);

    [[nodiscard]] const NoteTexts &texts() const { return m_texts; }
    [[nodiscard]] bool has(qsizetype event) const { return m_texts.count(event) > 0; }
    /// "" if there is none.
    [[nodiscard]] QString text(qsizetype event) const;
    /// The nearest event with a note after or before another, -1 if there is none.
    [[nodiscard]] qsizetype after(qsizetype event) const;
    [[nodiscard]] qsizetype before(qsizetype event) const;
    /// Grows with every change.
    [[nodiscard]] quint64 revision() const { return m_revision; }

signals:
    void changed(qsizetype event);

private:
    NoteTexts m_texts;
    quint64 m_revision = 0;
};

} // namespace socketscope
