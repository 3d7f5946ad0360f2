#pragma once

#include "core/transcript/transcriptformat.h"

#include <QByteArray>
#include <QHash>

namespace socketscope {

class Recording;

/// JSON Lines: one object for the session, then one for each call, each note and each fact that the
/// kernel told. Public and documented in resources/transcript-format.md; keys in a fixed order,
/// keys that do not apply are left out. Nothing that a Recording holds is lost.
///
/// Written by hand: a QJsonDocument per line costs ten times as much.
class JsonLinesFormat final : public TranscriptFormat
{
public:
    explicit JsonLinesFormat(const Recording &recording);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;
    void appendSettings(TextBuffer &out, EndpointId endpoint, const QJsonObject &settings) override;
    void appendKernelFact(TextBuffer &out, const KernelFact &fact) override;
    /// The last line of a session that ended of its own will.
    void appendEnded(TextBuffer &out, qint64 endedNs, qsizetype callCount) const override;

private:
    void appendArguments(TextBuffer &out, const TranscriptLine &line);
    void appendOutcome(TextBuffer &out, const SocketEvent &event) const;
    void appendData(TextBuffer &out, const TranscriptLine &line) const;
    static void appendTls(TextBuffer &out, const char *comma, const TranscriptLine &line);
    void appendMessageArguments(TextBuffer &out, const SocketEvent &event);
    void appendAddresses(TextBuffer &out, const TranscriptLine &line);
    void appendAddress(TextBuffer &out, const char *key, quint32 addressId);
    /// `"127.0.0.1:12345"` with its quotes; formatted once per address.
    [[nodiscard]] QByteArrayView addressText(quint32 addressId);

    const Recording &m_recording;
    QHash<quint32, QByteArray> m_addressTexts;
};

} // namespace socketscope
