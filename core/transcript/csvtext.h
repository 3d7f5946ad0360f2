#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace socketscope::csv {

/// Room that writeText() may need for so many bytes: an invalid one becomes eight ("⟨ff⟩").
[[nodiscard]] constexpr qsizetype textRoom(qsizetype byteCount)
{
    return 8 * byteCount + 3;
}

/// Writes bytes as the text of one quoted cell (RFC 4180 §2.5 to 2.7) and returns where it ends:
/// quotes are doubled, what is no UTF-8 and what moves a cursor is shown as in the table of calls.
///
/// A spreadsheet may run a cell as a formula that begins with = + - @, their wide forms, TAB, CR or
/// LF (OWASP, "CSV Injection"), and takes a leading ' for its own mark. A cell that begins so gets
/// one ' in front; taking one leading ' away gives the text back.
[[nodiscard]] char *writeText(char *out, QByteArrayView bytes);
/// Whether a spreadsheet might run a cell of this text.
[[nodiscard]] bool mustBeDefused(QByteArrayView text);
/// Writes a text of our own or a person's, lines kept, defused and quoted in the same way.
[[nodiscard]] QByteArray quoted(const QByteArray &utf8);
/// Two lower-case digits per byte.
[[nodiscard]] char *writeHex(char *out, QByteArrayView bytes);

} // namespace socketscope::csv
