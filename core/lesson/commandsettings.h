#pragma once

namespace socketscope {

class LessonFields;
struct ClientSettings;
struct ServerSettings;

/// What a play script says of a server, without the names of sockets.
void readServerSettings(LessonFields &fields, ServerSettings &server);
void readClientSettings(LessonFields &fields, ClientSettings &client);

} // namespace socketscope
