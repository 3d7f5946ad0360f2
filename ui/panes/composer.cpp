#include "ui/panes/composer.h"

#include "core/payload/messageentry.h"
#include "ui/panes/messageedit.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace socketscope {

namespace {

constexpr int kArrowRoomPx = 32; ///< the style sheet's arrow and padding

/// Makes the box as wide as what is chosen in it, and its list as wide as the longest choice.
void fitToChoice(QComboBox *box)
{
    const QFontMetrics metrics(box->font());
    box->setFixedWidth(metrics.horizontalAdvance(box->currentText()) + kArrowRoomPx);
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + kArrowRoomPx);
}

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty(kRoleProperty, QStringLiteral("inset"));
    m_edit = new MessageEdit(this);
    m_edit->setProperty(kRoleProperty, QStringLiteral("bare"));
    m_problem = problemLabel(this);
    buildControls();
    layOut();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_edit, &MessageEdit::sendRequested, this, &Composer::sendByKey);
    connect(m_edit, &MessageEdit::focusChanged, this,
        [this](bool focused) { setStyleProperty(this, "active", focused); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &Composer::refresh);
    connect(m_ending, &QComboBox::currentIndexChanged, this, &Composer::refresh);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_file, &QToolButton::clicked, this, &Composer::chooseFile);
    updateIcon();
    refresh();
}

void Composer::buildControls()
{
    m_mode = new QComboBox(this);
    m_mode->setAccessibleName(tr("Entry mode"));
    m_mode->addItem(tr("Text"), int(EntryMode::Text));
    m_mode->addItem(tr("Escapes"), int(EntryMode::Escapes));
    m_mode->addItem(tr("Hex"), int(EntryMode::Hex));
    setPlainToolTip(m_mode,
        tr("Text goes out as typed, in UTF-8. With Escapes, \\n \\r \\t \\0 \\xNN name bytes. "
           "Hex is two digits a byte."));
    m_ending = new QComboBox(this);
    m_ending->setAccessibleName(tr("Line ending"));
    m_ending->addItem(tr("No ending"), int(LineEnding::None));
    m_ending->addItem(QStringLiteral("LF"), int(LineEnding::Lf));
    m_ending->addItem(QStringLiteral("CRLF"), int(LineEnding::CrLf));
    m_ending->addItem(QStringLiteral("NUL"), int(LineEnding::Nul));
    setPlainToolTip(m_ending, tr("What is put at the end of each message"));
    for (QComboBox *box : {m_mode, m_ending}) {
        box->setProperty(kRoleProperty, QStringLiteral("quiet"));
        connect(box, &QComboBox::currentIndexChanged, this, [box] { fitToChoice(box); });
        fitToChoice(box);
    }
    m_file = new QToolButton(this);
    m_file->setText(tr("File…"));
    m_file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_file->setFocusPolicy(Qt::TabFocus);
    m_send = new QPushButton(tr("Send"), this);
    m_send->setProperty(kRoleProperty, QStringLiteral("primary"));
}

void Composer::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_mode);
    row->addWidget(m_ending);
    row->addWidget(m_file);
    row->addStretch();
    row->addWidget(m_send);
    column->addLayout(row);
    setTabOrder(m_edit, m_send);
    setTabOrder(m_send, m_mode);
    setTabOrder(m_mode, m_ending);
    setTabOrder(m_ending, m_file);
}

EncodedEntry Composer::entry() const
{
    return encodeEntry(m_edit->text(), EntryMode(m_mode->currentData().toInt()),
        LineEnding(m_ending->currentData().toInt()));
}

/// An empty datagram takes the button: Enter pressed once too often sends nothing.
void Composer::sendByKey()
{
    if (!entry().bytes.isEmpty())
        send();
}

void Composer::send()
{
    const EncodedEntry message = entry();
    if (!m_obstacle.isEmpty() || !message.ok() || (message.bytes.isEmpty() && !m_sendsDatagrams))
        return;
    emit sendRequested(message.bytes);
    m_edit->takeAsSent();
    m_edit->setFocus();
}

void Composer::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Send a file"));
    if (!path.isEmpty())
        emit fileRequested(path);
}

void Composer::refresh()
{
    const EncodedEntry message = entry();
    const QString problem = message.ok() ? QString() : message.problem->message;
    showProblems({{this, problem}}, m_problem);
    setAccessibleDescription({});
    m_edit->setAccessibleDescription(problem);
    m_ending->setEnabled(m_mode->currentData().toInt() != int(EntryMode::Hex));
    const QString hint = tr("Write a message…");
    m_edit->setHints(m_obstacle.isEmpty()
            ? QStringList{tr("%1  Enter sends, Shift+Enter is a new line").arg(hint), hint}
            : QStringList{m_obstacle});
    m_edit->setEnabled(m_obstacle.isEmpty() || !m_edit->document()->isEmpty());
    refreshButton(message);
    m_file->setEnabled(m_obstacle.isEmpty() && m_filesAllowed);
    setPlainToolTip(m_file,
        m_filesAllowed ? tr("Send a file's bytes to this connection")
                       : tr("Files go to one connection: choose it in the list"));
}

void Composer::refreshButton(const EncodedEntry &message)
{
    const bool isEmpty = message.ok() && message.bytes.isEmpty();
    m_send->setText(isEmpty && m_sendsDatagrams ? tr("Send empty") : tr("Send"));
    m_send->setEnabled(m_obstacle.isEmpty() && message.ok() && (!isEmpty || m_sendsDatagrams));
    if (!m_obstacle.isEmpty() || !isEmpty)
        setPlainToolTip(m_send, m_obstacle);
    else if (m_sendsDatagrams)
        setPlainToolTip(m_send, tr("Sends an empty datagram: a message of 0 bytes"));
    else
        setPlainToolTip(m_send,
            tr("There is nothing to send: 0 bytes are no message on a connection. Only datagrams "
               "may be empty."));
}

void Composer::setSendsDatagrams(bool datagrams)
{
    if (m_sendsDatagrams == datagrams)
        return;
    m_sendsDatagrams = datagrams;
    refresh();
}

void Composer::setObstacle(const QString &obstacle)
{
    if (m_obstacle == obstacle)
        return;
    m_obstacle = obstacle;
    refresh();
}

void Composer::setFilesAllowed(bool allowed)
{
    m_filesAllowed = allowed;
    refresh();
}

void Composer::focusMessage()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::isEmpty() const
{
    return m_edit->document()->isEmpty();
}

void Composer::updateIcon()
{
    setButtonIcon(m_file, QStringLiteral("file"), themeFor(palette()));
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_file)
        updateIcon();
}

void Composer::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("chat/entryMode"), m_mode->currentIndex());
    settings.setValue(QStringLiteral("chat/lineEnding"), m_ending->currentIndex());
}

void Composer::restore(const QSettings &settings)
{
    const auto choose = [&settings](QComboBox *box, const QString &key) {
        box->setCurrentIndex(qBound(0, settings.value(key, 0).toInt(), box->count() - 1));
    };
    choose(m_mode, QStringLiteral("chat/entryMode"));
    choose(m_ending, QStringLiteral("chat/lineEnding"));
}

} // namespace socketscope
