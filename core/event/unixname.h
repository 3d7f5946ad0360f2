#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string_view>

struct sockaddr;
struct sockaddr_storage;

/// The names of Unix sockets (unix(7)) as the kernel, people and transcripts write them. A path has
/// no NUL in it, an abstract name has one before it, an unnamed socket's is empty.
namespace socketscope {

/// What stands before such a name in a transcript.
inline constexpr std::string_view kUnixPrefix = "unix:";

/// The name in what the kernel filled in.
[[nodiscard]] QByteArrayView nativeUnixPath(const sockaddr *native, int length);
/// Writes a sockaddr_un and returns its length in bytes.
int writeUnixPath(sockaddr_storage &native, const QByteArray &path);

/// "/run/x", "@abstract" or "(unnamed)"; bytes that are no text or control the terminal as \\xNN.
[[nodiscard]] QString unixNameText(const QByteArray &path);

/// Printable ASCII that gives every name back: percent-encoded, "@" before an abstract name.
[[nodiscard]] QByteArray unixKeyOfPath(const QByteArray &path);
[[nodiscard]] QByteArray unixPathOfKey(std::string_view key);

} // namespace socketscope
