#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace socketscope {

/// The lines of a program as they are written, each at its depth.
class ProgramText
{
public:
    explicit ProgramText(QByteArray commentMark)
        : m_commentMark(std::move(commentMark))
    { }

    /// A line of code; an empty one is empty whatever the depth.
    void line(const QByteArray &code = {});
    /// A line of comment, whose text must be safe.
    void comment(const QByteArray &text);
    /// head + literals + tail on one line, or each literal on a line of its own.
    void literals(const QByteArray &head, const QByteArrayList &literals, const QByteArray &tail);
    /// Text as it is, of several lines.
    void block(const char *text) { m_text += text; }
    void setDepth(int depth) { m_depth = depth; }

    [[nodiscard]] const QByteArray &bytes() const { return m_text; }

private:
    QByteArray m_text;
    const QByteArray m_commentMark; ///< "#", "//"
    int m_depth = 0;
};

} // namespace socketscope
