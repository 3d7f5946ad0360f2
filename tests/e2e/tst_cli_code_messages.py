#!/usr/bin/env python3
"""Sessions as programs, over sockets that keep messages apart, and over Unix sockets."""
import base64
import json
import subprocess
import sys
import unittest

from clicase import CliCase
from programs import Program, cli
from waiting import free_port, wait_for

STRICT = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic")


def bound(port):
    """Whether somebody has a UDP socket on the port."""
    with open("/proc/net/udp", encoding="ascii") as lines:
        return any(f":{port:04X} " in line.split(" rem")[0] for line in lines)


def listens(path):
    """Whether a Unix socket of that name listens: its flags have __SO_ACCEPTCON, include/linux/net.h."""
    with open("/proc/net/unix", encoding="utf-8") as lines:
        return any(row[-1] == str(path) and row[3] == "00010000" for row in map(str.split, lines))


class Messages(CliCase):
    """Sessions of datagrams and of Unix sockets, as they are recorded; both ends as programs of each language."""

    def record(self, rows):
        """A transcript of calls given as (endpoint, socket, call, arguments, result, data)."""
        lines = [json.dumps({"format": "socketscope-transcript", "version": "1.2", "program": "test",
                             "started": "2026-11-22T10:00:00.000Z", "host": "h", "system": "s"})]
        for number, (endpoint, socket, call, args, result, data) in enumerate(rows, 1):
            row = {"n": number, "t": number * 1000, "dur": 10, "endpoint": endpoint, "socket": socket,
                   "fd": socket + 3, "call": call, "args": args, "result": result, "errno": None}
            if data is not None:
                row["data"] = base64.b64encode(data).decode()
            if call == "accept":
                row.update(accepted=3, peer="unix:")
            lines.append(json.dumps(row))
        self.server_file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def play(self, language, ready, *arguments):
        """Runs both programs, the second when the first is ready; what they printed."""
        folder = self.folder / language
        with cli("code", self.server_file, "--language", language, "-o", f"{folder}/") as writing:
            self.assertEqual(writing.wait(), 0, writing.errors)
        commands = {}
        for name in ("server", "client_1"):
            commands[name] = [sys.executable, "-u", folder / f"{name}.py"]
            if language == "c":
                subprocess.run(["gcc", *STRICT, "-o", folder / name, folder / f"{name}.c"], check=True)
                commands[name] = [folder / name]
        if language == "qt":
            for step in (("-S", folder, "-B", folder / "build"), ("--build", folder / "build")):
                subprocess.run(["cmake", *step], check=True, stdout=subprocess.DEVNULL)
            commands = {name: [folder / "build" / name] for name in commands}
        with Program(*commands["server"], *arguments) as server:
            wait_for(lambda: ready() or not server.running(), "the server")
            with Program(*commands["client_1"], *arguments) as client:
                self.assertEqual(client.wait(), 0, f"{language}: {client.errors}{server.errors}")
            self.assertEqual(server.wait(), 0, server.errors)
            return server.output + client.output

    def test_datagrams_answer_their_sender(self):
        kind = {"domain": "AF_INET", "type": "SOCK_DGRAM", "flags": "0", "protocol": 0}
        self.record([("server", 1, "socket", kind, 4, None),
                     ("server", 1, "bind", {"address": "127.0.0.1:1"}, 0, None),
                     ("client 1", 2, "socket", kind, 5, None),
                     ("client 1", 2, "sendto", {"size": 5, "flags": 0, "address": "127.0.0.1:1"}, 5, b"Hello"),
                     ("server", 1, "recvfrom", {"size": 2048, "flags": 0, "address": "127.0.0.1:50001"}, 5, b"Hello"),
                     ("server", 1, "sendto", {"size": 3, "flags": 0, "address": "127.0.0.1:50001"}, 3, b"Hi!"),
                     ("client 1", 2, "recvfrom", {"size": 65536, "flags": 0, "address": "127.0.0.1:1"}, 3, b"Hi!"),
                     ("client 1", 2, "close", {}, 0, None), ("server", 1, "close", {}, 0, None)])
        for language in ("python", "c"):
            port = free_port()
            printed = self.play(language, lambda port=port: bound(port), "127.0.0.1", port)
            self.assertIn(b"Hello", printed)
            self.assertIn(b"Hi!", printed)

    def test_unix_sockets_are_made_and_removed(self):
        path = self.folder / "socket"
        for kind in ("SOCK_STREAM", "SOCK_SEQPACKET"):
            type_ = {"domain": "AF_UNIX", "type": kind, "flags": "0", "protocol": 0}
            address = {"address": f"unix:{path}"}
            self.record([("server", 1, "socket", type_, 4, None), ("server", 1, "bind", address, 0, None),
                         ("server", 1, "listen", {"backlog": 5}, 0, None), ("client 1", 2, "socket", type_, 5, None),
                         ("client 1", 2, "connect", address, 0, None),
                         ("client 1", 2, "send", {"size": 5, "flags": 0}, 5, b"Hello"),
                         ("server", 1, "accept", {"flags": "0"}, 6, None),
                         ("server", 3, "recv", {"size": 2048, "flags": 0}, 5, b"Hello"),
                         ("client 1", 2, "close", {}, 0, None), ("server", 3, "close", {}, 0, None),
                         ("server", 1, "close", {}, 0, None)])
            # A program with Qt makes these calls itself; for streams it has QLocalServer, which ends otherwise.
            for language in ("python", "c", "qt") if kind == "SOCK_SEQPACKET" else ("python", "c"):
                self.assertIn(b"Hello", self.play(language, lambda: listens(path)))
                self.assertFalse(path.exists())

    def test_unix_datagrams_answer_their_sender(self):
        kind = {"domain": "AF_UNIX", "type": "SOCK_DGRAM", "flags": "0", "protocol": 0}
        server, client = (f"unix:{self.folder / name}" for name in ("server", "client"))
        self.record([("server", 1, "socket", kind, 4, None),
                     ("server", 1, "bind", {"address": server}, 0, None),
                     ("client 1", 2, "socket", kind, 5, None),
                     ("client 1", 2, "bind", {"address": client}, 0, None),
                     ("client 1", 2, "connect", {"address": server}, 0, None),
                     ("client 1", 2, "send", {"size": 5, "flags": 0}, 5, b"Hello"),
                     ("server", 1, "recvfrom", {"size": 2048, "flags": 0, "address": client}, 5, b"Hello"),
                     ("server", 1, "sendto", {"size": 3, "flags": 0, "address": client}, 3, b"Hi!"),
                     ("client 1", 2, "recv", {"size": 2048, "flags": 0}, 3, b"Hi!"),
                     ("client 1", 2, "close", {}, 0, None), ("server", 1, "close", {}, 0, None)])
        for language in ("python", "c", "qt"):
            printed = self.play(language, (self.folder / "server").exists)
            self.assertIn(b"Hello", printed)
            self.assertIn(b"Hi!", printed)
            self.assertFalse((self.folder / "server").exists())


if __name__ == "__main__":
    unittest.main()
