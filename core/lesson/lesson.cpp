#include "core/lesson/lesson.h"

namespace socketscope {

QString LessonText::in(const QString &language) const
{
    const QString plain = language.section(u'_', 0, 0);
    for (const QString &key : {plain, QStringLiteral("en")}) {
        if (const auto found = m_byLanguage.constFind(key); found != m_byLanguage.constEnd())
            return *found;
    }
    return m_byLanguage.isEmpty() ? QString() : m_byLanguage.first();
}

} // namespace socketscope
