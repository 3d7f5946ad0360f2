#include "core/event/unixname.h"

#include "core/event/endpointaddress.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace socketscope {

namespace {

struct UnixName
{
    Q_DECLARE_TR_FUNCTIONS(UnixName)
};

constexpr int kPathOffset = int(offsetof(sockaddr_un, sun_path));
static_assert(sizeof(sockaddr_un::sun_path) == EndpointAddress::kMaxUnixPath);

bool isAbstract(QByteArrayView path)
{
    return !path.isEmpty() && path.front() == '\0';
}

QString escaped(char byte)
{
    return QStringLiteral("\\x%1").arg(quint8(byte), 2, 16, QLatin1Char('0'));
}

/// Text as it is; where a byte of it is no text, or a character cannot be seen, its bytes in hex.
QString visibleName(QByteArrayView name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(name);
    const bool isText
        = !decoder.hasError() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
              return character.isPrint() && character.category() != QChar::Other_Format;
          });
    if (isText)
        return text;
    QString made;
    for (const char byte : name)
        made += byte > 0x20 && byte < 0x7f ? QString(QLatin1Char(byte)) : escaped(byte);
    return made;
}

} // namespace

QByteArrayView nativeUnixPath(const sockaddr *native, int length)
{
    const int room = std::min(length - kPathOffset, int(EndpointAddress::kMaxUnixPath));
    if (room <= 0)
        return {};
    const QByteArrayView path(reinterpret_cast<const char *>(native) + kPathOffset, room);
    return isAbstract(path) ? path : path.first(qsizetype(qstrnlen(path.data(), size_t(room))));
}

int writeUnixPath(sockaddr_storage &native, const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    std::memcpy(&native, &address, sizeof address);
    const bool hasNul
        = !path.isEmpty() && !isAbstract(path) && path.size() < EndpointAddress::kMaxUnixPath;
    return kPathOffset + int(path.size()) + int(hasNul);
}

QString unixNameText(const QByteArray &path)
{
    if (path.isEmpty())
        return QStringLiteral("(unnamed)");
    return isAbstract(path) ? u'@' + visibleName(QByteArrayView(path).sliced(1))
                            : visibleName(path);
}

QByteArray unixKeyOfPath(const QByteArray &path)
{
    return isAbstract(path) ? '@' + path.mid(1).toPercentEncoding("/")
                            : path.toPercentEncoding("/");
}

QByteArray unixPathOfKey(std::string_view key)
{
    const bool abstract = key.starts_with('@');
    const QByteArray encoded(key.data() + int(abstract), qsizetype(key.size()) - int(abstract));
    const QByteArray name = QByteArray::fromPercentEncoding(encoded);
    return abstract ? '\0' + name : name;
}

Result<EndpointAddress> EndpointAddress::fromUnixText(const QString &text)
{
    QByteArray name = text.toUtf8();
    if (name.isEmpty() || name == "@")
        return Error{EINVAL, UnixName::tr("Enter a path, or a name after “@”.")};
    if (name.contains('\0'))
        return Error{EINVAL, UnixName::tr("A path cannot contain a NUL byte.")};
    if (name.startsWith('@'))
        name.front() = '\0';
    // The kernel takes 108 bytes of a path, but then no NUL ends it and few programs can read it.
    const qsizetype most = isAbstract(name) ? kMaxUnixPath : kMaxUnixPath - 1;
    if (name.size() > most)
        return Error{ENAMETOOLONG,
            UnixName::tr("The path of a Unix socket has at most %1 bytes; this one has %2. Use a "
                         "shorter directory, /tmp for instance.")
                .arg(most)
                .arg(name.size())};
    return fromUnixPath(name);
}

} // namespace socketscope
