#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace socketscope {

class MessageEdit;
struct EncodedEntry;

/// Where a message is written: the box, how what is typed becomes bytes, and the button Send.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    /// Why nothing can be sent now; shown in the empty box. Empty: something can.
    void setObstacle(const QString &obstacle);
    /// Whether it goes out in datagrams, so that an empty box is a message too: an empty datagram.
    void setSendsDatagrams(bool datagrams);
    /// Files go to one connection at a time.
    void setFilesAllowed(bool allowed);
    void focusMessage();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    [[nodiscard]] bool isEmpty() const;

signals:
    void sendRequested(const QByteArray &bytes);
    void fileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildControls();
    void layOut();
    void send();
    void sendByKey();
    void chooseFile();
    void refresh();
    void refreshButton(const EncodedEntry &message);
    void updateIcon();
    [[nodiscard]] EncodedEntry entry() const;

    QString m_obstacle;
    bool m_filesAllowed = true;
    bool m_sendsDatagrams = false;
    MessageEdit *m_edit = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_mode = nullptr;
    QComboBox *m_ending = nullptr;
    QToolButton *m_file = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace socketscope
