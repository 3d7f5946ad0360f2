#include "core/transcript/headerfacts.h"

#include "core/describe/quantitytext.h"

namespace socketscope {

QString HeaderFacts::title()
{
    return tr("Transcript of a session");
}

QString HeaderFacts::startedText(const TranscriptHeader &header)
{
    return header.started.toOffsetFromUtc(header.started.offsetFromUtc())
        .toString(Qt::ISODateWithMs);
}

QList<std::pair<QString, QString>> HeaderFacts::of(const TranscriptHeader &header)
{
    return {{tr("Program"), header.program}, {tr("Started"), startedText(header)},
        {tr("Host"), header.host}, {tr("System"), header.system},
        {tr("Calls"),
            tr("%1, %2 sent, %3 received")
                .arg(QString::number(header.callCount), bytesText(header.bytesSent),
                    bytesText(header.bytesReceived))}};
}

} // namespace socketscope
