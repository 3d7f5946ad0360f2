#include "ui/sessionview/filecard.h"

#include "core/describe/quantitytext.h"
#include "core/payload/visibletext.h"
#include "core/transcript/transcriptopening.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <limits>

namespace socketscope {

namespace {

constexpr qsizetype kMostChars = 160;
constexpr int kRowGapPx = 3;
constexpr int kColumnGapPx = 12;

/// What stands in a file, or is its name, in one line in which nothing is unseen.
QString shown(const QString &text)
{
    return visibleLine(text.toUtf8(), kMostChars);
}

int countOf(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

/// From the session's start to the end of its last call; calls are in the order of their starts,
/// but for those that were written by hand.
qint64 lengthNs(const Recording &recording)
{
    const qsizetype count = recording.events().size();
    return count > 0 ? recording.events().at(count - 1).endNs() : 0;
}

} // namespace

FileCard::FileCard(const TranscriptOpening &opening, QWidget *parent)
    : QWidget(parent)
    , m_opening(opening)
    , m_state(pillLabel(this))
{
    makeCard(this);
    QBoxLayout *card = cardLayout(this);
    card->addLayout(cardHead(titleLabel(tr("Transcript"), this), {m_state}));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *rows = new QGridLayout;
    rows->setVerticalSpacing(kRowGapPx);
    rows->setHorizontalSpacing(kColumnGapPx);
    rows->setColumnStretch(1, 1);
    m_file = addRow(*rows, tr("File"));
    m_recorded = addRow(*rows, tr("Recorded"));
    m_where = addRow(*rows, tr("On"));
    m_program = addRow(*rows, tr("By"));
    m_calls = addRow(*rows, tr("Calls"));
    card->addLayout(rows);
    m_skipped = noticeLabel(tr("Lines passed over"), this);
    m_torn = noticeLabel(tr("End of the file"), this);
    card->addWidget(m_skipped);
    card->addWidget(m_torn);
    update(opening.path());
}

QLabel *FileCard::addRow(QGridLayout &rows, const QString &caption)
{
    QLabel *value = selectableLabel({}, this);
    value->setAccessibleName(caption);
    auto *label = plainLabel(caption, this);
    label->setProperty(kRoleProperty, QStringLiteral("muted"));
    const int row = rows.rowCount();
    rows.addWidget(label, row, 0, Qt::AlignTop);
    rows.addWidget(value, row, 1);
    return value;
}

void FileCard::update(const QString &fileName)
{
    m_file->setText(shown(QFileInfo(fileName).fileName()));
    setPlainToolTip(m_file, shown(fileName));
    showPill(m_state, Tone::Neutral, m_opening.isLoaded() ? tr("Read-only") : tr("Reading…"));
    if (m_opening.isLoaded())
        showContent();
}

void FileCard::showContent()
{
    const TranscriptHeader &header = m_opening.content()->header;
    const QLocale locale;
    const QString length = tr("%1 long").arg(spanText(lengthNs(m_opening.recording())));
    m_recorded->setText(header.started.isValid()
            ? tr("%1, %2").arg(
                locale.toString(header.started.toLocalTime(), QLocale::ShortFormat), length)
            : length);
    QStringList where;
    for (const QString &part : {header.host, header.system}) {
        if (!part.isEmpty())
            where.append(shown(part));
    }
    m_where->setText(where.isEmpty() ? tr("not told") : where.join(QStringLiteral(", ")));
    m_program->setText(header.program.isEmpty() ? tr("not told") : shown(header.program));
    m_calls->setText(tr("%Ln call(s)", nullptr, countOf(header.callCount))
        + tr(", %1 sent, %2 received")
              .arg(bytesText(header.bytesSent), bytesText(header.bytesReceived)));
    showSkipped();
    showNotice(m_torn, Tone::Neutral,
        m_opening.content()->endsTorn
            ? tr("The last line is not whole, as after a crash; all before it was read.")
            : QString());
}

void FileCard::showSkipped()
{
    const TranscriptContent &content = *m_opening.content();
    if (content.skippedCount == 0)
        return showNotice(m_skipped, Tone::Warning, {});
    QStringList lines;
    for (const SkippedLine &line : content.skipped)
        lines.append(skippedLineText(line));
    if (const qint64 more = content.skippedCount - content.skipped.size(); more > 0)
        lines.append(tr("and %Ln more", nullptr, countOf(more)));
    showNotice(m_skipped, Tone::Warning,
        tr("%Ln line(s) could not be read and are not shown: %1.", nullptr,
            countOf(content.skippedCount))
            .arg(lines.join(QStringLiteral("; "))));
}

} // namespace socketscope
