#include "core/store/notes.h"

#include "core/support/limits.h"

namespace socketscope {

namespace {

QString bounded(const QString &text)
{
    QString kept = text.left(limits::kNoteChars);
    if (kept.size() < text.size() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.trimmed();
}

} // namespace

bool Notes::set(qsizetype event, const QString &text)
{
    const QString kept = bounded(text);
    const auto found = m_texts.find(event);
    const bool known = found != m_texts.end();
    if (known ? found->second == kept : kept.isEmpty())
        return true;
    if (!known && (event < 0 || qsizetype(m_texts.size()) >= limits::kNotes))
        return false;
    if (kept.isEmpty())
        m_texts.erase(found);
    else
        m_texts[event] = kept;
    ++m_revision;
    emit changed(event);
    return true;
}

QString Notes::text(qsizetype event) const
{
    const auto found = m_texts.find(event);
    return found == m_texts.end() ? QString() : found->second;
}

qsizetype Notes::after(qsizetype event) const
{
    const auto found = m_texts.upper_bound(event);
    return found == m_texts.end() ? -1 : found->first;
}

qsizetype Notes::before(qsizetype event) const
{
    const auto found = m_texts.lower_bound(event);
    return found == m_texts.begin() ? -1 : std::prev(found)->first;
}

} // namespace socketscope
