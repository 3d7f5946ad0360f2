#include "core/lab/labcall.h"
#include "ui/lab/addressentry.h"
#include "ui/lab/callform.h"
#include "ui/lab/callpreview.h"
#include "ui/lab/optionentry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cstring>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace socketscope;

namespace {

/// A form as a person would fill it in.
class Form
{
public:
    explicit Form(Call call)
        : m_call(call)
        , m_form(CallForm::make(call, &m_window))
    { }

    void type(const char *field, const char *text)
    {
        const QList<QLineEdit *> edits = m_window.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->accessibleName() == QLatin1String(field))
                return edit->setText(QString::fromUtf8(text));
        }
        QFAIL(field);
    }
    void tick(const char *flag)
    {
        const QList<QCheckBox *> boxes = m_window.findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text() == QLatin1String(flag))
                return box->setChecked(true);
        }
        QFAIL(flag);
    }
    [[nodiscard]] LabCall call() const
    {
        LabCall call;
        call.call = m_call;
        m_form->fill(call);
        return call;
    }
    [[nodiscard]] QString inC() const { return labCallInC(call(), 5); }
    [[nodiscard]] CallForm &form() { return *m_form; }

private:
    QWidget m_window;
    Call m_call;
    CallForm *m_form;
};

} // namespace

class TestCallForms : public QObject
{
    Q_OBJECT

private slots:
    void tellWhatWillBeMade_data();
    void tellWhatWillBeMade();
    void readArguments();
    void takeNumbersWithoutAName();
    void offerWhatSuitsTheSocket();
    void remembersWhatWasTypedForEachSocketAndOption();
    void makesASocketOfAProtocol();
    void readAddresses_data();
    void readAddresses();
    void readOptionValues_data();
    void readOptionValues();
    void tellWhatCannotBeRead_data();
    void tellWhatCannotBeRead();
};

void TestCallForms::tellWhatWillBeMade_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("line");
    const auto row = [](Call call, const char *line) {
        QTest::newRow(callName(call)) << call << QString::fromLatin1(line);
    };
    row(Call::Socket, "socket(AF_INET, SOCK_STREAM, 0)");
    row(Call::SetSockOpt, "setsockopt(5, SOL_SOCKET, SO_REUSEADDR, [1], 4)");
    row(Call::Bind, "bind(5, {AF_INET, 127.0.0.1:0}, 16)");
    row(Call::Connect, "connect(5, {AF_INET, 127.0.0.1:8080}, 16)");
    row(Call::Accept, "accept(5, &address, &length)");
    row(Call::Send, "send(5, buf, 5, MSG_NOSIGNAL)");
    row(Call::SendTo, "sendto(5, buf, 5, MSG_NOSIGNAL, {AF_INET, 127.0.0.1:8080}, 16)");
    row(Call::Recv, "recv(5, buf, 1024, 0)");
    row(Call::RecvFrom, "recvfrom(5, buf, 1024, 0, &address, &length)");
    row(Call::RecvMsg, "recvmsg(5, {msg_name=NULL, msg_iov=[{buf, 1024}], msg_flags=0}, 0)");
    row(Call::Shutdown, "shutdown(5, SHUT_WR)");
    row(Call::Close, "close(5)");
    row(Call::GetSockName, "getsockname(5, &address, &length)");
    row(Call::GetPeerName, "getpeername(5, &address, &length)");
    row(Call::GetSockOpt, "getsockopt(5, SOL_SOCKET, SO_REUSEADDR, &value, &length)");
}

void TestCallForms::tellWhatWillBeMade()
{
    QFETCH(Call, call);
    QFETCH(QString, line);
    QCOMPARE(Form(call).inC(), line);
}

void TestCallForms::readArguments()
{
    Form recv(Call::Recv);
    recv.tick("MSG_PEEK");
    QCOMPARE(recv.call().messageFlags, quint32(MSG_PEEK));
    Form send(Call::Send);
    send.type("Bytes", "a\\x00b\\n");
    QCOMPARE(send.call().bytes, QByteArray("a\0b\n", 4));
    Form connectForm(Call::Connect);
    connectForm.type("Address", "AF_UNSPEC");
    QVERIFY(connectForm.call().address.isNull());
    QCOMPARE(connectForm.inC(), QStringLiteral("connect(5, {AF_UNSPEC}, 2)"));
    Form accept(Call::Accept);
    accept.tick("SOCK_NONBLOCK");
    QCOMPARE(accept.inC(), QStringLiteral("accept4(5, &address, &length, SOCK_NONBLOCK)"));
    Form name(Call::SendTo);
    name.type("Destination", "NULL");
    QCOMPARE(name.inC(), QStringLiteral("sendto(5, buf, 5, MSG_NOSIGNAL, NULL, 0)"));
}

void TestCallForms::takeNumbersWithoutAName()
{
    Form form(Call::Socket);
    form.type("Domain", "44");
    form.type("Type", "sock_raw");
    QVERIFY(form.form().isValid());
    QCOMPARE(form.call().domain, 44);
    QCOMPARE(form.call().type, int(SOCK_RAW));
    Form option(Call::SetSockOpt);
    option.type("Level", "SOL_SOCKET");
    option.type("Option", "77");
    option.type("Value", "3");
    QCOMPARE(option.inC(), QStringLiteral("setsockopt(5, SOL_SOCKET, 77, [3], 4)"));
}

void TestCallForms::offerWhatSuitsTheSocket()
{
    Form form(Call::Connect);
    form.form().setSurroundings(AF_INET6, {QStringLiteral("[::1]:4040")});
    QCOMPARE(form.call().address.toString(), QStringLiteral("[::1]:4040"));
    form.type("Address", "[::1]:9");
    form.form().setSurroundings(AF_INET6, {QStringLiteral("[::1]:5050")});
    QCOMPARE(form.call().address.toString(), QStringLiteral("[::1]:9")); // what was typed stays
    form.form().setSurroundings(AF_UNIX, {});
    QVERIFY(form.call().address.isUnix());
}

void TestCallForms::remembersWhatWasTypedForEachSocketAndOption()
{
    Form connectForm(Call::Connect);
    connectForm.type("Address", "127.0.0.1:9");
    connectForm.form().setSurroundings(AF_UNIX, {});
    connectForm.type("Address", "@mine");
    connectForm.form().setSurroundings(AF_INET, {});
    QCOMPARE(connectForm.call().address.toString(), QStringLiteral("127.0.0.1:9"));
    connectForm.form().setSurroundings(AF_UNIX, {});
    QCOMPARE(connectForm.call().address.toString(), QStringLiteral("@mine"));

    Form option(Call::SetSockOpt);
    option.type("Option", "SO_RCVBUF");
    option.type("Value", "4096");
    option.type("Option", "SO_LINGER");
    QCOMPARE(option.call().value.size(), qsizetype(sizeof(linger)));
    option.type("Option", "SO_RCVBUF");
    QCOMPARE(option.inC(), QStringLiteral("setsockopt(5, SOL_SOCKET, SO_RCVBUF, [4096], 4)"));
}

void TestCallForms::makesASocketOfAProtocol()
{
    Form form(Call::Socket);
    form.type("Type", "SOCK_DGRAM");
    form.type("Protocol number", "IPPROTO_UDP");
    QCOMPARE(form.inC(), QStringLiteral("socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP)"));
    QCOMPARE(form.call().protocol, int(IPPROTO_UDP));
    form.type("Protocol number", "253");
    QCOMPARE(form.inC(), QStringLiteral("socket(AF_INET, SOCK_DGRAM, 253)"));
}

void TestCallForms::readAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: a sentence instead
    const auto row = [](const char *typed, const char *read) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(read);
    };
    row(" 127.0.0.1:0 ", "127.0.0.1:0");
    row("[::1]:8080", "[::1]:8080");
    row("/tmp/x", "/tmp/x");
    row("@name", "@name");
    row("", "");
    row("127.0.0.1", "");
    row("127.0.0.1:65536", "");
    row("localhost:80", "");
    row("::1:80", "");
}

void TestCallForms::readAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const Result<EndpointAddress> address = parseSocketAddress(typed);
    QCOMPARE(address.ok(), !read.isEmpty());
    if (address)
        QCOMPARE(address.value().toString(), read);
    else
        QVERIFY(!address.error().message.isEmpty());
}

void TestCallForms::readOptionValues_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("option");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes"); // empty: a sentence instead
    const auto number = [](int value) {
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto row
        = [](const char *name, int level, int option, const char *typed, const QByteArray &bytes) {
              QTest::newRow(name) << level << option << QString::fromLatin1(typed) << bytes;
          };
    row("a number", SOL_SOCKET, SO_RCVBUF, "4096", number(4096));
    row("no number", SOL_SOCKET, SO_RCVBUF, "much", {});
    row("linger with seconds", SOL_SOCKET, SO_LINGER, "5", number(1) + number(5));
    row("linger that is off", SOL_SOCKET, SO_LINGER, "off", number(0) + number(0));
    row("linger below zero", SOL_SOCKET, SO_LINGER, "-1", {});
    row("a time limit below zero", SOL_SOCKET, SO_RCVTIMEO, "-2", {});
    row("a group", IPPROTO_IP, IP_ADD_MEMBERSHIP, "239.1.2.3 127.0.0.1",
        QByteArray::fromHex("ef0102037f000001"));
    row("a group alone", IPPROTO_IP, IP_ADD_MEMBERSHIP, "239.1.2.3",
        QByteArray::fromHex("ef01020300000000"));
    row("a group that is a name", IPPROTO_IP, IP_ADD_MEMBERSHIP, "all", {});
    row("an IPv6 group with an IPv4 address", IPPROTO_IPV6, IPV6_JOIN_GROUP, "239.1.2.3", {});
}

void TestCallForms::readOptionValues()
{
    QFETCH(int, level);
    QFETCH(int, option);
    QFETCH(QString, typed);
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> read = optionBytes(knownOption(level, option), typed);
    QCOMPARE(read.ok(), !bytes.isEmpty());
    if (read)
        QCOMPARE(read.value().toHex(), bytes.toHex());
    else
        QVERIFY(!read.error().message.isEmpty());
}

void TestCallForms::tellWhatCannotBeRead_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typed");
    const auto row = [](const char *name, Call call, const char *field, const char *typed) {
        QTest::newRow(name) << call << QByteArray(field) << QByteArray(typed);
    };
    row("a domain that is none", Call::Socket, "Domain", "AF_MARS");
    row("a type beyond all numbers", Call::Socket, "Type", "70000");
    row("an address without a port", Call::Bind, "Address", "127.0.0.1");
    row("an escape that is none", Call::Send, "Bytes", "\\q");
    row("an option that is none", Call::GetSockOpt, "Option", "SO_WHAT");
    row("a value that is none", Call::SetSockOpt, "Value", "yes");
    row("a direction that is none", Call::Shutdown, "How", "both");
}

void TestCallForms::tellWhatCannotBeRead()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, typed);
    Form form(call);
    QVERIFY(form.form().isValid());
    QSignalSpy changed(&form.form(), &CallForm::changed);
    form.type(field.constData(), typed.constData());
    QVERIFY(!form.form().isValid());
    QVERIFY(!changed.isEmpty());
}

QTEST_MAIN(TestCallForms)
#include "tst_callforms.moc"
