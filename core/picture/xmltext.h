#pragma once

#include <QByteArray>
#include <QString>

namespace socketscope {

/// Text for XML 1.0, as content and in quotes alike: what XML forbids or a reader cannot see is
/// made visible, what has a meaning there is written as an entity.
[[nodiscard]] QByteArray xmlText(const QString &text);

} // namespace socketscope
