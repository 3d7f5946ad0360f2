#pragma once

#include <QString>

#include <string_view>

/// The numbers of this computer's network interfaces, which stand in addresses as their scopes.
///
/// if_nametoindex(3) and if_indextoname(3) make a socket for each answer, which strace(1) sees and
/// no row tells. On Linux these read what /proc and /sys say instead: some 20 µs.
namespace socketscope {

/// 0 if there is no interface of that name.
[[nodiscard]] quint32 interfaceIndex(std::string_view name);
/// "" if there is no interface of that number.
[[nodiscard]] QString interfaceName(quint32 index);

} // namespace socketscope
