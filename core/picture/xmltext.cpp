#include "core/picture/xmltext.h"

#include "core/payload/visibletext.h"

namespace socketscope {

QByteArray xmlText(const QString &text)
{
    QString visible;
    for (const char32_t character : text.toUcs4()) {
        switch (character) {
        case U'&':
            visible += QLatin1StringView("&amp;");
            break;
        case U'<':
            visible += QLatin1StringView("&lt;");
            break;
        case U'>':
            visible += QLatin1StringView("&gt;");
            break;
        case U'"':
            visible += QLatin1StringView("&quot;");
            break;
        case U'\'':
            visible += QLatin1StringView("&#39;");
            break;
        default: // half a surrogate pair is no character of XML
            appendVisible(visible,
                character >= 0xd800 && character < 0xe000 ? U'\ufffd' : character,
                LineBreaks::Show);
        }
    }
    return visible.toUtf8();
}

} // namespace socketscope
