#include "ui/panes/transferstatus.h"

#include "core/describe/callformat.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace socketscope {

namespace {

/// Less than this waiting is nothing to speak of: it is gone within a frame.
constexpr qint64 kWorthTellingBytes = 256 * limits::kKiB;
constexpr int kBarSteps = 1000;

} // namespace

TransferStatus::TransferStatus(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_queue = noticeLabel(tr("Output queue"), this);
    m_fileNotice = noticeLabel(tr("File transfer"), this);
    m_fileRow = buildFileRow();
    column->addWidget(m_queue);
    column->addWidget(m_fileNotice);
    column->addWidget(m_fileRow);
    connect(&m_session, &Session::outputChanged, this, &TransferStatus::takeOutput);
    connect(&m_session, &Session::sendRefused, this, &TransferStatus::takeRefusal);
    connect(&m_session, &Session::fileProgressed, this, &TransferStatus::takeProgress);
    showAll();
}

QWidget *TransferStatus::buildFileRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    m_fileText = plainLabel({}, row);
    m_fileText->setProperty(kRoleProperty, QStringLiteral("muted"));
    m_bar = new QProgressBar(row);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("File transfer"));
    texts->addWidget(m_fileText);
    texts->addWidget(m_bar);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setAccessibleName(tr("Cancel file"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_session.cancelFile(m_socketId); });
    layout->addLayout(texts, 1);
    layout->addWidget(cancel);
    return row;
}

void TransferStatus::setSocket(quint32 socketId)
{
    m_socketId = socketId;
    showAll();
}

void TransferStatus::sendFile(quint32 socketId, const QString &path)
{
    m_files.remove(socketId);
    showAll();
    m_session.sendFile(socketId, path);
}

void TransferStatus::forget(quint32 socketId)
{
    const bool known = m_outputs.remove(socketId) > 0;
    if (m_refusals.remove(socketId) > 0 || known)
        showAll();
}

bool TransferStatus::isSendingFile() const
{
    const auto file = m_files.constFind(m_socketId);
    return file != m_files.constEnd() && !file->finished;
}

void TransferStatus::takeOutput(const OutputStatus &status)
{
    if (status.queuedBytes == 0)
        m_outputs.remove(status.socketId);
    else
        m_outputs.insert(status.socketId, status);
    if (!status.full)
        m_refusals.remove(status.socketId);
    if (status.socketId == m_socketId)
        showQueue();
}

void TransferStatus::takeRefusal(quint32 socketId, const Error &error)
{
    m_refusals.insert(socketId, error.message);
    if (socketId == m_socketId)
        showQueue();
}

void TransferStatus::takeProgress(const FileProgress &progress)
{
    m_files.insert(progress.socketId, progress);
    if (progress.socketId != m_socketId)
        return;
    showFile();
    if (progress.finished)
        emit fileStateChanged();
}

void TransferStatus::showAll()
{
    showQueue();
    showFile();
}

void TransferStatus::showQueue()
{
    const OutputStatus output = m_outputs.value(m_socketId);
    const QString refusal = m_refusals.value(m_socketId);
    if (!refusal.isEmpty()) {
        showNotice(m_queue, Tone::Warning, refusal);
    } else if (output.full) {
        showNotice(m_queue, Tone::Warning,
            tr("The peer does not take what is sent: %1 wait here, and no more fit. Sending goes "
               "on once it has read enough.")
                .arg(bytesText(output.queuedBytes)));
    } else if (output.queuedBytes >= kWorthTellingBytes) {
        showNotice(m_queue, Tone::Neutral,
            tr("%1 wait until the peer takes them.").arg(bytesText(output.queuedBytes)));
    } else {
        showNotice(m_queue, Tone::Neutral, {});
    }
}

void TransferStatus::showFile()
{
    const FileProgress file = m_files.value(m_socketId);
    m_fileRow->setVisible(isSendingFile());
    if (isSendingFile()) {
        m_fileText->setText(
            tr("%1: %2 of %3")
                .arg(file.name, bytesText(file.sentBytes), bytesText(file.totalBytes)));
        const double share
            = file.totalBytes > 0 ? double(file.sentBytes) / double(file.totalBytes) : 1;
        m_bar->setValue(int(share * kBarSteps));
    }
    showNotice(m_fileNotice, Tone::Error, file.finished ? file.error.message : QString());
}

} // namespace socketscope
