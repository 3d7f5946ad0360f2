"""Runs a program under strace and gives its calls on TCP, UDP and Unix sockets in the form in which Socketscope records them."""
import os
import re
from collections import namedtuple

from programs import tool

# name, descriptor, what was asked for (a size, an address, both, an option; None where a call has none), result, errno
Call = namedtuple("Call", "name fd asked result errno")

_LINE = re.compile(r"^(\d+)\s+([\d.]+) (.*)$")
_UNFINISHED = re.compile(r"^(\w+)\((.*?)\s*<unfinished \.\.\.>$")
_RESUMED = re.compile(r"^<\.\.\. (\w+) resumed>(.*)$")
_WHOLE = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+|\? (?=ERESTART))(?: ?(E\w+))?")
_NAMES = {"accept4": "accept"}
# glibc makes send() and recv() as sendto and recvfrom without an address, their fifth argument.
_WITHOUT_ADDRESS = {"sendto": "send", "recvfrom": "recv"}
# Which argument is compared as `asked`.
_SIZE = {"send": 2, "recv": 2, "sendto": 2, "recvfrom": 2, "listen": 1}
_TYPES = ("SOCK_STREAM", "SOCK_DGRAM", "SOCK_SEQPACKET")
_WORD = {"setsockopt": 2, "getsockopt": 2, "shutdown": 1}


def traced(log, *command, **options):
    """A Program under strace; its calls are read from the file `log` once it has ended."""
    # LeakSanitizer cannot work while somebody else traces.
    env = dict(options.pop("env", os.environ))
    env["ASAN_OPTIONS"] = env.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
    return tool("strace", "-f", "-ttt", "-xx", "-s", "0", "-e", "trace=network,close", "-o", log, *command, env=env,
                **options)


def split_arguments(text):
    """Splits at the commas that stand in no bracket and no string."""
    parts, depth, quoted, begin = [], 0, False, 0
    for index, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "([{":
            depth += 1
        elif not quoted and letter in ")]}":
            depth -= 1
        elif not quoted and depth == 0 and letter == ",":
            parts.append(text[begin:index].strip())
            begin = index + 1
    return parts + [text[begin:].strip()] if text.strip() else []


def _whole_lines(path):
    """Joins the two halves of calls that another thread's call was printed between; in order of their ends."""
    begun = {}
    with open(path, encoding="ascii", errors="replace") as lines:
        for line in lines:
            found = _LINE.match(line.rstrip("\n"))
            if not found:
                continue
            pid, text = found[1], found[3]
            half = _UNFINISHED.match(text)
            rest = _RESUMED.match(text)
            if half:
                begun[pid] = half[1] + "(" + half[2]
            elif rest:
                yield begun.pop(pid) + rest[2]
            else:
                yield text


def _plain(text):
    """Undoes -xx, which prints every string in hexadecimal."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), text)


def _address(text):
    """{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")} as "127.0.0.1:80"; as transcripts do."""
    if "AF_UNIX" in text:
        name = re.search(r'sun_path=(@?)"([^"]*)"', _plain(text))
        return "unix:" + (name[1] + name[2] if name else "")
    if "htons" not in text:
        return ""
    port = re.search(r"htons\((\d+)\)", text)[1]
    host = re.search(r'"([^"]*)"', _plain(text))[1]
    return f"[{host}]:{port}" if "AF_INET6" in text else f"{host}:{port}"


def _asked(name, arguments):
    if name in ("sendto", "recvfrom"):
        return int(arguments[_SIZE[name]]), _address(arguments[4])
    if name in _SIZE:
        return int(arguments[_SIZE[name]])
    if name in _WORD:
        return arguments[_WORD[name]]
    if name in ("bind", "connect"):
        return _address(arguments[1])
    return arguments[0] if name == "socket" else None


class _Sockets:
    """Follows which descriptors are such sockets now, and gives each socket a life of its own: numbers are reused."""

    def __init__(self):
        self.lives, self._open, self._connecting = [], {}, {}

    def take(self, name, arguments, result, errno):
        if name == "socket":
            if arguments[0] in ("AF_INET", "AF_INET6", "AF_UNIX") and arguments[1].split("|")[0] in _TYPES:
                self._begin(result, Call(name, result if result >= 0 else None, _asked(name, arguments), result, errno))
            return
        fd = int(arguments[0]) if arguments and arguments[0].isdigit() else None
        if fd not in self._open or errno == "EAGAIN":
            return
        life = self._open[fd]
        if name == "connect" and errno == "EINPROGRESS":
            self._connecting[fd] = _asked(name, arguments)
            return
        asked = _asked(name, arguments)
        if fd in self._connecting and name == "getsockopt" and asked == "SO_ERROR":
            # The kernel answers a connect in progress here; both together are one connect.
            asked, answer = self._connecting.pop(fd), arguments[3].strip("[]")
            name, result, errno = "connect", *((0, None) if answer == "0" else (-1, answer))
        elif fd in self._connecting:
            # epoll told that it is writable and without an error, so nobody had to ask; or it was given up.
            ended = (-1, "EINPROGRESS") if name == "close" else (0, None)
            life.append(Call("connect", fd, self._connecting.pop(fd), *ended))
        life.append(Call(name, fd, asked, result, errno))
        if name == "accept" and result >= 0:
            self._begin(result)
        if name == "close":
            del self._open[fd]

    def _begin(self, fd, *first):
        life = list(first)
        self.lives.append(life)
        if fd >= 0:
            self._open[fd] = life


def calls_per_socket(path):
    """For each socket, in the order they were made: its calls. An accepted socket begins after its accept."""
    sockets = _Sockets()
    for line in _whole_lines(path):
        found = _WHOLE.match(line)
        if not found:
            continue
        arguments = split_arguments(found[2])
        name = _NAMES.get(found[1], found[1])
        if name in _WITHOUT_ADDRESS and arguments[4] == "NULL":
            name = _WITHOUT_ADDRESS[name]
        sockets.take(name, arguments, int(found[3]), found[4])
    return sockets.lives


class _LabSockets:
    """As _Sockets, but of every domain and type, and with each call that was made, whatever it answered."""

    def __init__(self):
        self.lives, self._open = [], {}

    def take(self, name, arguments, result, errno):
        if name == "socket":
            domain = arguments[0].split(" ")[0]  # 0x3e7 /* AF_??? */
            domain = str(int(domain, 16)) if domain.startswith("0x") else domain
            self._begin(result, Call(name, result if result >= 0 else None, domain, result, errno))
            return
        fd = int(arguments[0]) if arguments and arguments[0].isdigit() else None
        if fd not in self._open:
            return
        self._open[fd].append(Call(self._name(name, arguments), fd, self._asked(name, arguments), result, errno))
        if name in ("accept", "accept4") and result >= 0:
            self._begin(result)
        if name == "close":
            del self._open[fd]

    def _begin(self, fd, *first):
        life = list(first)
        self.lives.append(life)
        if fd >= 0:
            self._open[fd] = life

    @staticmethod
    def _name(name, arguments):
        # send(2) and recv(2) are the same calls without an address.
        if name in ("sendto", "recvfrom") and arguments[4] == "NULL":
            return {"sendto": "send", "recvfrom": "recv"}[name]
        return "accept" if name == "accept4" else name

    @staticmethod
    def _asked(name, arguments):
        if name in ("sendto", "recvfrom"):
            return int(arguments[2])
        if name in ("bind", "connect"):
            return _address(arguments[1]) if "htons" in arguments[1] else None
        return _asked(name, arguments) if name in _SIZE or name in _WORD else None


def calls_per_lab_socket(path):
    """For each socket of whatever kind, in the order they were made: its calls, with EAGAIN, EINTR and EINPROGRESS."""
    sockets = _LabSockets()
    for line in _whole_lines(path):
        found = _WHOLE.match(line)
        if not found or found[1] == "socketpair" or "AF_NETLINK" in found[2]:
            continue
        interrupted = found[3].startswith("?")
        sockets.take(found[1], split_arguments(found[2]), -1 if interrupted else int(found[3]),
                     "EINTR" if interrupted else found[4])
    return sockets.lives
