#include "core/program/programtext.h"

namespace socketscope {

namespace {

constexpr int kIndent = 4;

} // namespace

void ProgramText::line(const QByteArray &code)
{
    if (!code.isEmpty())
        m_text += QByteArray(m_depth * kIndent, ' ') + code;
    m_text += '\n';
}

void ProgramText::comment(const QByteArray &text)
{
    line(m_commentMark + ' ' + text);
}

void ProgramText::literals(
    const QByteArray &head, const QByteArrayList &literals, const QByteArray &tail)
{
    if (literals.size() == 1) {
        line(head + literals.constFirst() + tail);
        return;
    }
    line(head);
    ++m_depth;
    for (qsizetype index = 0; index < literals.size(); ++index)
        line(literals.at(index) + (index + 1 == literals.size() ? tail : QByteArray()));
    --m_depth;
}

} // namespace socketscope
