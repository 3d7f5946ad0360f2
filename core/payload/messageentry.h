#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace socketscope {

/// How what a person types becomes bytes.
enum class EntryMode : quint8
{
    Text, ///< UTF-8, every character as it stands
    Escapes, ///< as Text, with \n \r \t \0 \\ and \xNN
    Hex, ///< two digits a byte, blanks anywhere between bytes
};

/// What ends each line of a message. In hex mode nothing is added: the bytes are all there.
enum class LineEnding : quint8
{
    None,
    Lf,
    CrLf,
    Nul,
};

/// Where and why an entry cannot be turned into bytes.
struct EntryProblem
{
    qsizetype position = 0; ///< of the first wrong character in the entry
    qsizetype length = 1;
    QString message; ///< a sentence for the person who types
};

/// The bytes of an entry, or what is wrong with it.
struct EncodedEntry
{
    QByteArray bytes; ///< what was understood before the problem, if there is one
    std::optional<EntryProblem> problem;

    [[nodiscard]] bool ok() const { return !problem; }
};

/// Turns an entry into the bytes to send; pure, and quick enough to be asked at every key.
///
/// The line ending is put at the end; with LineEnding::CrLf line feeds typed inside the entry
/// become CR LF as well, as text protocols want it. An escape \n stays the one byte it names.
[[nodiscard]] EncodedEntry encodeEntry(const QString &entry, EntryMode mode, LineEnding ending);
/// The escapes alone: "\n" typed as two characters becomes one byte, and so on.
[[nodiscard]] EncodedEntry decodeEscapes(const QString &entry);
/// The bytes of an ending.
[[nodiscard]] QByteArray lineEndingBytes(LineEnding ending);

} // namespace socketscope
