#include "app/cli/argumentreader.h"
#include "app/cli/clioptions.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

} // namespace

Result<LabOptions> parseLab(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    LabOptions options;
    bool hasFile = false;
    while (!reader.atEnd()) {
        if (takeRecordingOption(reader, options.recording))
            continue;
        const QString file = reader.takePlain();
        if (hasFile)
            reader.fail(Text::tr("“%1” is one argument too many.").arg(file));
        hasFile = true;
        options.file = file == QLatin1StringView("-") ? QString() : file;
    }
    if (reader.error())
        return *reader.error();
    return options;
}

QString labHelpText()
{
    return Text::tr("lab makes the calls of a script, or of the lines of stdin, and ends when all "
                    "have\n"
                    "returned. A call that waits lets the next one begin. A line is one call:\n"
                    "  s = socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC)\n"
                    "  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1)    getsockopt(s, SOL_SOCKET, "
                    "SO_ERROR)\n"
                    "  bind(s, 127.0.0.1:0)    listen(s, 5)    getsockname(s)    getpeername(c)\n"
                    "  connect(c, name(s))     a = accept(s)   b = accept4(s, SOCK_NONBLOCK)\n"
                    "  send(c, TEXT, MSG_OOB)  sendto(u, TEXT, 0, 127.0.0.1:9)\n"
                    "  recv(a, 100, MSG_PEEK)  recvfrom(u, 100)  recvmsg(u, 100)\n"
                    "  shutdown(c, SHUT_WR)    close(c)\n"
                    "  cancel(a) ends what waits on a; wait(a) goes on when nothing does\n"
                    "name(s) is what getsockname(s) told; an address may also be [::1]:80, /PATH,\n"
                    "@NAME, and AF_UNSPEC for connect. TEXT is in quotes, # begins a comment.\n"
                    "\n");
}

} // namespace socketscope
