#pragma once

#include "core/event/endpointid.h"

#include <QJsonObject>
#include <QList>

#include <utility>

namespace socketscope {

struct ClientSettings;
struct ServerSettings;

/// What endpoints were asked to do, as far as it is known, in the order in which they were: names
/// and values of our own and, in a transcript that was read, of others.
using EndpointSettings = QList<std::pair<EndpointId, QJsonObject>>;

/// The settings as transcripts keep them: resources/transcript-format.md names the keys.
[[nodiscard]] QJsonObject settingsObject(const ServerSettings &settings);
[[nodiscard]] QJsonObject settingsObject(const ClientSettings &settings);

} // namespace socketscope
