#!/usr/bin/env python3
"""socketscope-cli over transcripts: show, convert, stats, with files and pipes, and what is wrong with them."""
import base64
import json
import os
import signal
import subprocess
import unittest

from clicase import CliCase
from programs import CLI, cli
from waiting import free_port


def call(number, name, socket=1, **keys):
    """A line of a client's socket 1 or its server's socket 11, a millisecond after the one before."""
    line = {"n": number, "t": number * 1_000_000, "dur": 1000, "endpoint": "client 1" if socket < 10 else "server",
            "socket": socket, "fd": socket + 4, "call": name, "args": {}, "result": 0, "errno": None}
    line.update(keys)
    return line


HEADER = {"format": "socketscope-transcript", "version": "1.0", "program": "test", "host": "lab7", "system": "none",
          "started": "2025-03-04T05:06:07.008+01:00"}
SERVER, CLIENT = "127.0.0.1:80", "127.0.0.1:4000"
HELLO = base64.b64encode(b"hello").decode()
BOTH_ENDS = [
    HEADER,
    call(1, "bind", 10, args={"address": SERVER}),
    call(2, "listen", 10, args={"backlog": 5}),
    call(3, "connect", 1, args={"address": SERVER}),
    call(4, "getsockname", 1, args={"address": CLIENT}),
    call(5, "accept", 10, args={"flags": "0"}, result=15, accepted=11, peer=CLIENT),
    call(6, "send", 1, args={"size": 5, "flags": 0}, result=5, data=HELLO),
    {"note": {"event": 6, "text": "the first"}},
    {"kernel": {"t": 6_500_000, "socket": 11, "unread": 5, "unacked": 0}},
    call(7, "recv", 11, args={"size": 99, "flags": 0}, result=5, data=HELLO),
    call(8, "send", 11, args={"size": 1, "flags": 0}, result=-1, errno="ECONNRESET"),
]


class Files(CliCase):
    def setUp(self):
        super().setUp()
        self.sample = self.folder / "sample.jsonl"
        self.sample.write_text("".join(json.dumps(line) + "\n" for line in BOTH_ENDS))

    def run_cli(self, *arguments, stdin=b""):
        done = subprocess.run([CLI, *map(str, arguments)], input=stdin, capture_output=True, timeout=60, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def succeed(self, *arguments, stdin=b""):
        code, out, err = self.run_cli(*arguments, stdin=stdin)
        self.assertEqual((code, err), (0, ""))
        return out

    def test_shows_what_the_live_session_printed(self):
        port = free_port()
        with cli("listen", port, "--echo", "--transcript", self.server_file) as server:
            self.wait_ready(server, port)
            with cli("connect", f"127.0.0.1:{port}", "--send", "hello", stdin=subprocess.DEVNULL) as client:
                self.assertEqual(client.wait(), 0)
            self.end(server, signal.SIGINT)
            live = server.output.decode()
        self.assertEqual(self.succeed("show", self.server_file), live)

    def test_explains_one_call(self):
        text = self.succeed("show", self.sample, "--explain", "2")
        for part in ("What happened here", "What usually comes next", "backlog = 5: up to 6", "listen(2)"):
            self.assertIn(part, text)
        self.assertIn("What went wrong", self.succeed("show", self.sample, "--explain", "8"))
        code, _, err = self.run_cli("show", self.sample, "--explain", "9")
        self.assertEqual((code, err), (1, "socketscope-cli: There is no call 9: the transcript has 8.\n"))

    def test_shows_only_what_answers_the_filter(self):
        lines = self.succeed("show", self.sample, "--filter", "call:send -is:error").splitlines()
        self.assertEqual(len(lines), 3)  # heading, call, note
        self.assertRegex(lines[1], r"^ +6 .*send\(5, 5\).*hello$")
        self.assertIn("the first", lines[2])

    def test_converts_only_what_answers_the_filter(self):
        for ending in ("jsonl", "csv", "txt", "md", "html", "pcapng"):
            self.succeed("convert", self.sample, self.folder / f"part.{ending}", "--filter", "call:recv")
        part = self.folder / "part.jsonl"
        self.assertEqual([json.loads(line).get("call") for line in part.read_text().splitlines()[1:]], ["recv"])
        self.assertEqual(len((self.folder / "part.csv").read_text().splitlines()), 2)
        self.assertIn("<svg", (self.folder / "part.html").read_text())

    def test_converts_without_losing_anything(self):
        copy = self.folder / "copy.jsonl"
        self.succeed("convert", self.sample, copy)
        again = self.succeed("convert", copy, "-")
        self.assertEqual(again, copy.read_text())
        rows = [json.loads(line) for line in again.splitlines()]
        self.assertEqual(rows[0]["host"], "lab7")
        self.assertEqual(rows[0]["started"], HEADER["started"])
        for row, original in zip(rows[1:], BOTH_ENDS[1:]):
            self.assertEqual(row, row | original)

    def test_converts_by_ending_or_as_told(self):
        text = self.folder / "sample.txt"
        self.succeed("convert", self.sample, text)
        self.assertIn("lab7", text.read_text())
        self.assertEqual(self.succeed("convert", self.sample, "-", "--to", "txt"), text.read_text())

    def test_reads_stdin_and_what_a_filter_left(self):
        lines = self.sample.read_bytes().splitlines(keepends=True)
        kept = b"".join(line for line in lines if json.loads(line).get("call") == "send")
        shown = self.succeed("show", "-", stdin=kept)
        self.assertEqual(len(shown.splitlines()), 3)

    def test_tells_times_from_send_to_recv(self):
        stats = json.loads(self.succeed("stats", self.sample, "--json"))
        client, server = sorted(stats["connections"], key=lambda connection: connection["endpoint"])
        self.assertEqual(client["sendToRecvNs"],
                         {"count": 1, "p50": 1_001_000, "p90": 1_001_000, "p99": 1_001_000, "max": 1_001_000})
        self.assertEqual((client["bytesSent"], client["messagesSent"], client["errors"]), (5, 1, 0))
        self.assertEqual((server["errors"], server["lastError"]), (1, "ECONNRESET"))
        self.assertEqual((client["local"], client["peer"]), (CLIENT, SERVER))
        table = self.succeed("stats", self.sample)
        self.assertIn("1.001 ms", table)
        self.assertIn("1 ECONNRESET", table)

    def test_a_copy_says_that_the_session_ended_and_a_part_does_not(self):
        ended = self.folder / "ended.jsonl"
        ended.write_text(self.sample.read_text() + '{"ended":{"t":99000000,"calls":8}}\n')
        self.assertIn('{"ended":{"t":99000000,"calls":8}}', self.succeed("convert", ended, "-"))
        self.assertNotIn('"ended"', self.succeed("convert", ended, "-", "--filter", "call:send"))
        self.assertNotIn('"ended"', self.succeed("convert", self.sample, "-"))

    def test_a_datagram_socket_has_statistics_too(self):
        lines = [call(1, "socket", args={"domain": "AF_INET", "type": "SOCK_DGRAM", "flags": "0", "protocol": 0}, result=5),
                 call(2, "sendto", args={"size": 5, "flags": 0, "address": SERVER}, result=5, data=HELLO, datagram=True)]
        udp = self.folder / "udp.jsonl"
        udp.write_text("".join(json.dumps(line) + "\n" for line in lines))
        one, = json.loads(self.succeed("stats", udp, "--json"))["connections"]
        self.assertEqual((one["protocol"], one["bytesSent"], one["messagesSent"]), ("udp", 5, 1))
        self.assertIn("0 connection", self.succeed("stats", udp).splitlines()[0])

    def test_lists_what_differs(self):
        other = self.folder / "other.jsonl"
        other.write_text(self.sample.read_text().replace(HELLO, base64.b64encode(b"help!").decode(), 1))
        self.assertEqual(self.succeed("diff", self.sample, self.sample), "")
        code, out, err = self.run_cli("diff", self.sample, "-", stdin=other.read_bytes())
        self.assertEqual((code, err), (1, ""))
        self.assertRegex(out, r"byte 4 on:\n- #6 .*hello\n\+ #6 .*help!\n")
        self.assertEqual(self.run_cli("diff", self.sample, other, "--by", "calls,timing")[0], 0)
        self.assertEqual(self.run_cli("diff", self.sample, "nowhere")[0], 2)
        self.assertEqual(self.run_cli("diff", self.sample, other, "--by", "colour")[0], 2)

    def test_passes_over_bad_lines_and_names_them(self):
        lines = self.sample.read_text().splitlines()
        lines.insert(3, "garbage")
        damaged = "\n".join(lines) + '\n{"n":99,"ca'
        code, out, err = self.run_cli("stats", "-", "--json", stdin=damaged.encode())
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out)["calls"], 8)
        self.assertIn("line 4", err)
        self.assertIn("crash", err)

    def test_says_what_is_wrong_and_exits_1_or_2(self):
        other = self.folder / "other.jsonl"
        other.write_text("some text\n")
        for expected, *arguments in ((1, "show", other), (1, "show", self.folder / "nowhere"), (1, "stats", self.folder),
                                     (1, "convert", self.sample, "/dev/full", "--to", "txt"),
                                     (2, "convert", self.sample, "x.docx"), (2, "convert", self.sample), (2, "show"),
                                     (2, "show", self.sample, "--loud"), (2, "stats", self.sample, "more")):
            with self.subTest(arguments=arguments):
                code, out, err = self.run_cli(*arguments)
                self.assertEqual(code, expected, err)
                self.assertTrue(err.strip())
                self.assertEqual(out, "")

    def test_ends_quietly_when_its_reader_has_gone(self):
        long = self.folder / "long.jsonl"
        long.write_text("".join(json.dumps(call(number, "close")) + "\n" for number in range(1, 20_000)))
        for arguments in (("show", long), ("convert", long, "-")):
            with self.subTest(arguments=arguments):
                reader, writer = os.pipe()
                os.close(reader)
                with subprocess.Popen([CLI, *map(str, arguments)], stdout=writer, stderr=subprocess.PIPE) as program:
                    os.close(writer)
                    self.assertEqual(program.stderr.read(), b"")
                    self.assertEqual(program.wait(60), 0)


if __name__ == "__main__":
    unittest.main()
