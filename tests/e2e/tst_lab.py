#!/usr/bin/env python3
"""Calls made by hand, without a window: a script, its rows, and what strace saw."""
import os
import unittest

import strace
from clicase import CliCase
from programs import CLI, cli
from transcripts import Transcript

ASKED = {"socket": "domain", "setsockopt": "option", "getsockopt": "option", "bind": "address", "connect": "address",
         "listen": "backlog", "send": "size", "sendto": "size", "recv": "size", "recvfrom": "size", "shutdown": "how"}

EVERY_CALL = """
    # a connection, in the manual's order and in others
    s = socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC)
    accept(s)                                   # EINVAL: it does not listen
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1)
    bind(s, 127.0.0.1:0)
    bind(s, 127.0.0.1:0)                        # EINVAL
    listen(s, 5)
    getsockname(s)
    a = accept(s)                               # waits
    c = socket(AF_INET, SOCK_STREAM)
    send(c, "nobody there")                     # EPIPE
    connect(c, name(s))
    connect(c, name(s))                         # EISCONN
    getpeername(c)
    recv(a, 100)                                # waits
    send(c, "hello\\n")
    wait(a)
    recv(a, 100, MSG_DONTWAIT)                  # EAGAIN
    send(c, "abc", MSG_OOB)
    recv(a, 10, MSG_OOB)
    recv(a, 10, MSG_PEEK)
    recv(a, 2, MSG_WAITALL)
    accept4(s, SOCK_NONBLOCK)                   # waits
    cancel(s)                                   # EINTR
    wait(s)
    getsockopt(c, SOL_SOCKET, SO_ERROR)
    shutdown(c, SHUT_WR)
    recv(a, 10)
    close(a)
    recv(c, 10)
    connect(c, AF_UNSPEC)
    close(c)
    close(s)
    # datagrams
    u = socket(AF_INET, SOCK_DGRAM)
    bind(u, 127.0.0.1:0)
    getsockname(u)
    v = socket(AF_INET, SOCK_DGRAM)
    send(v, "where to?")                        # EDESTADDRREQ
    sendto(v, "0123456789", 0, name(u))
    recvfrom(u, 4)
    sendto(v, "", 0, name(u))
    recvfrom(u, 4)
    sendto(v, "0123456789", 0, name(u))
    recvmsg(u, 4)
    x = socket(999, SOCK_STREAM)                # EAFNOSUPPORT
    y = socket(AF_UNIX, SOCK_SEQPACKET)
    listen(y, 1)                                # EINVAL
    # Unix sockets of each type
    l = socket(AF_UNIX, SOCK_STREAM)
    bind(l, @NAME-stream)
    listen(l, 1)
    k = socket(AF_UNIX, SOCK_STREAM)
    send(k, "nobody there")                     # ENOTCONN
    connect(k, @NAME-stream)
    j = accept(l)
    wait(l)
    send(k, "bytes")
    recv(j, 2)
    close(j)                                    # with bytes unread
    recv(k, 100)                                # ECONNRESET
    send(k, "x")                                # EPIPE
    bind(y, @NAME-packets)
    listen(y, 1)
    q = socket(AF_UNIX, SOCK_SEQPACKET)
    connect(q, @NAME-packets)
    p = accept(y)
    wait(y)
    send(q, "one message")
    recv(p, 3)                                  # the rest is lost
    shutdown(q, SHUT_WR)
    recv(p, 3)
    d = socket(AF_UNIX, SOCK_DGRAM)
    bind(d, @NAME-datagrams)
    e = socket(AF_UNIX, SOCK_DGRAM)
    sendto(e, "nameless", 0, @NAME-datagrams)
    recvfrom(d, 100)
    connect(e, @NAME-datagrams)
    close(d)
    send(e, "x")                                # ECONNREFUSED
"""


def recorded(transcript):
    lives = {}
    for event in transcript.events:
        asked = event.args.get(ASKED.get(event.call))
        if str(asked).startswith("unix:"):  # strace gives these in bytes; tst_strace compares paths
            asked = None
        lives.setdefault(event.socket, []).append(
            strace.Call(event.call, event.fd, asked or None if event.call in ("bind", "connect") else asked,
                        event.result, event.errno))
    return [lives[number] for number in sorted(lives)]


class Lab(CliCase):
    def script(self, text):
        path = self.folder / "lab.txt"
        path.write_text(text, encoding="utf-8")
        return path

    def run_script(self, text):
        with cli("lab", self.script(text), "--transcript", self.client_file) as program:
            code = program.wait()
            return code, program.errors

    def test_strace_says_the_same_of_every_call(self):
        log = self.folder / "lab.strace"
        script = self.script(EVERY_CALL.replace("NAME", f"socketscope-lab-{os.getpid()}"))
        program = strace.traced(log, CLI, "lab", script, "--transcript", self.client_file)
        self.addCleanup(program.__exit__)
        self.assertEqual(program.wait(), 0, program.errors)
        kernel, ours = strace.calls_per_lab_socket(log), recorded(self.client_transcript())
        self.assertEqual(len(ours), len(kernel))
        for seen, told in zip(kernel, ours):
            self.assertEqual(told, seen)
        failed = {call.errno for life in ours for call in life if call.errno}
        self.assertLessEqual({"EINVAL", "EPIPE", "EISCONN", "EAGAIN", "EINTR", "EDESTADDRREQ", "EAFNOSUPPORT", "ENOTCONN",
                              "ECONNRESET", "ECONNREFUSED"}, failed)

    def test_a_mistake_makes_no_call(self):
        code, errors = self.run_script("s = socket(AF_INET, SOCK_STREAM)\nlisten(s, many)\n")
        self.assertEqual(code, 2)
        self.assertIn("Line 2: ", errors)
        self.assertEqual(self.client_transcript().events, [])

    def test_a_socket_that_is_not_there(self):
        code, errors = self.run_script("s = socket(999, SOCK_STREAM)\nlisten(s, 1)\n")
        self.assertEqual(code, 1)
        self.assertIn("Line 2: ", errors)

    def test_an_interrupted_script_closes_its_sockets(self):
        script = self.script("s = socket(AF_INET, SOCK_STREAM)\nlisten(s, 1)\na = accept(s)\n")
        with cli("lab", script, "--transcript", self.client_file) as program:
            program.wait_line(r"listen\(")
            program.signal(2)
            self.assertEqual(program.wait(), 0, program.errors)
        calls = Transcript(self.client_file).calls()
        self.assertEqual(calls[-1], "close")


if __name__ == "__main__":
    unittest.main()
