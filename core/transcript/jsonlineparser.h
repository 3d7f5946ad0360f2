#pragma once

#include "core/transcript/jsonline.h"

#include <QByteArrayView>

#include <memory>

namespace socketscope {

/// Parses lines of a .jsonl transcript with simdjson, on demand: values that nobody asks for are
/// passed over without being looked at. Keys may come in any order; unknown ones are ignored.
class JsonLineParser
{
public:
    JsonLineParser();
    ~JsonLineParser();
    Q_DISABLE_COPY_MOVE(JsonLineParser)

    /// Behind the bytes LineReader::kPadding more must be readable. What `line` held is gone.
    [[nodiscard]] LineProblem parse(QByteArrayView bytes, JsonLine &line);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace socketscope
