#pragma once

#include "core/net/session.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace socketscope {

/// What is on its way in one conversation: bytes that wait because the peer does not take them,
/// messages that were refused, and the file that is being sent. Hidden while there is nothing.
class TransferStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferStatus(Session &session, QWidget *parent = nullptr);

    /// The connection whose transfers are shown; 0 for none.
    void setSocket(quint32 socketId);
    /// Sends a file there and shows how far it is.
    void sendFile(quint32 socketId, const QString &path);
    /// Forgets what a socket that is closed had on its way.
    void forget(quint32 socketId);

    [[nodiscard]] bool isSendingFile() const;

signals:
    void fileStateChanged();

private:
    QWidget *buildFileRow();
    void takeOutput(const OutputStatus &status);
    void takeRefusal(quint32 socketId, const Error &error);
    void takeProgress(const FileProgress &progress);
    void showAll();
    void showQueue();
    void showFile();

    Session &m_session;
    quint32 m_socketId = 0;
    QHash<quint32, OutputStatus> m_outputs; ///< of connections whose queue is not empty
    QHash<quint32, QString> m_refusals;
    QHash<quint32, FileProgress> m_files;
    QLabel *m_queue = nullptr;
    QLabel *m_fileNotice = nullptr;
    QWidget *m_fileRow = nullptr;
    QLabel *m_fileText = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace socketscope
