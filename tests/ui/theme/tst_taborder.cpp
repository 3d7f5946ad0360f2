#include "ui/theme/taborder.h"

#include "ui/panes/clientform.h"
#include "ui/panes/protocolbox.h"
#include "ui/panes/serverform.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace socketscope;

class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void leadsIntoWhatIsMadeLater();
    void followsTheEyeInTheForms_data();
    void followsTheEyeInTheForms();
};

namespace {

constexpr int kMostFields = 100;
constexpr int kRowPx = 12; ///< fields whose middles are nearer stand in one row

/// The fields that Tab reaches, from the first on.
QList<QWidget *> reached(QWidget &window, QWidget *first)
{
    QList<QWidget *> fields;
    first->setFocus();
    do {
        fields.append(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != first && fields.size() < kMostFields);
    return fields;
}

/// Whether a person who reads comes to `one` before `other`.
bool isRead(const QWidget &window, const QWidget *one, const QWidget *other)
{
    const QPoint first = one->mapTo(&window, one->rect().center());
    const QPoint second = other->mapTo(&window, other->rect().center());
    return qAbs(first.y() - second.y()) < kRowPx ? first.x() < second.x() : first.y() < second.y();
}

} // namespace

void TestTabOrder::leadsIntoWhatIsMadeLater()
{
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *late = new QWidget(&window);
    auto *last = new QLineEdit(&window);
    auto *one = new QLineEdit(late);
    auto *inner = new QWidget(late);
    auto *two = new QLineEdit(inner);
    auto *three = new QLineEdit(late);
    window.show();
    tabInto(late, late);
    QCOMPARE(reached(window, first), (QList<QWidget *>{first, one, two, three, last}));
}

void TestTabOrder::followsTheEyeInTheForms_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<int>("protocol");
    for (const bool isServer : {false, true}) {
        for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp, Protocol::UnixStream,
                 Protocol::UnixDatagram, Protocol::Tls})
            QTest::addRow(
                "%s %s", isServer ? "server" : "client", qPrintable(QString(protocolKey(protocol))))
                << isServer << int(protocol);
    }
}

void TestTabOrder::followsTheEyeInTheForms()
{
    QFETCH(bool, isServer);
    QFETCH(int, protocol);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *server = new ServerForm(&window);
    auto *client = new ClientForm(&window);
    const auto chosen = isServer ? static_cast<QWidget *>(server) : client;
    column->addWidget(isServer ? server->protocolBox() : client->protocolBox());
    column->addWidget(chosen);
    (isServer ? static_cast<QWidget *>(client) : server)->hide();
    (isServer ? client->protocolBox() : server->protocolBox())->hide();
    window.resize(460, 700);
    window.show();
    auto *box
        = qobject_cast<ProtocolBox *>(isServer ? server->protocolBox() : client->protocolBox());
    box->setProtocol(Protocol(protocol));
    (isServer ? server->morePanel() : client->morePanel())->show();
    for (QToolButton *fold : chosen->findChildren<QToolButton *>())
        fold->click();
    window.layout()->activate();
    QCoreApplication::processEvents();
    const QList<QWidget *> fields = reached(window, box);
    QVERIFY2(fields.size() > 5 && fields.size() < kMostFields,
        qPrintable(QString::number(fields.size())));
    for (qsizetype index = 1; index < fields.size(); ++index)
        QVERIFY2(isRead(window, fields.at(index - 1), fields.at(index)),
            qPrintable(fields.at(index - 1)->accessibleName() + QStringLiteral(" is before ")
                + fields.at(index)->accessibleName()));
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
