#!/usr/bin/env python3
"""A transcript is written as it happens: it survives kill -9, and a disk that takes no more.

SOCKETSCOPE_KILLS says how often the program is killed (8); every figure is printed.
"""
import base64
import json
import os
import random
import signal
import socket
import subprocess
import threading
import time
import unittest

from clicase import CliCase
from programs import CLI, cli, tool
from waiting import free_port, wait_for

KILLS = int(os.environ.get("SOCKETSCOPE_KILLS", "8"))
TRIPS_PER_SECOND = 5000  # an echo is two calls
WORST_LOSS_S = 0.1
NUMBER_BYTES = 8
MESSAGE_BYTES = 64


class NumberedEchoes(threading.Thread):
    """Sends numbered messages at an even pace and notes when the echo of each came."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.came = []
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._pace = threading.Event()
        self.start()

    def run(self):
        begun = time.monotonic()
        try:
            while True:
                number = len(self.came)
                self._pace.wait(max(0.0, begun + number / TRIPS_PER_SECOND - time.monotonic()))
                self._socket.sendall(number.to_bytes(NUMBER_BYTES, "big").ljust(MESSAGE_BYTES, b"."))
                waiting = MESSAGE_BYTES
                while waiting:
                    data = self._socket.recv(waiting)
                    if not data:
                        return
                    waiting -= len(data)
                self.came.append(time.monotonic())
        except OSError:
            pass  # the server was killed

    def close(self):
        self.join()
        self._socket.close()


def whole_rows(path):
    """The objects of all lines but a last one that is not whole; any other fault is an error."""
    lines = path.read_bytes().split(b"\n")
    return [json.loads(line) for line in lines[:-1]]


def echoed_numbers(rows):
    data = b"".join(base64.b64decode(row["data"]) for row in rows if row.get("call") == "send" and row["result"] > 0)
    return [int.from_bytes(data[at:at + NUMBER_BYTES], "big") for at in range(0, len(data), MESSAGE_BYTES)]


class Journals(CliCase):
    def test_kill_9_takes_at_most_the_last_tenth_of_a_second(self):
        chance = random.Random(KILLS)
        losses, rates = [], []
        for kill in range(KILLS):
            path = self.folder / f"{kill}.jsonl"
            port = free_port()
            with cli("listen", port, "--echo", "--quiet", "--transcript", path) as server:
                self.wait_ready(server, port)
                echoes = NumberedEchoes(port)
                begun = time.monotonic()
                lifetime = 0.3 + chance.random()
                wait_for(lambda: time.monotonic() - begun > lifetime, "the moment to kill")
                killed = time.monotonic()
                server.signal(signal.SIGKILL)
                server.wait()
                echoes.close()
            rates.append(2 * len(echoes.came) / (killed - begun))
            losses.append(self.check_killed(path, echoes.came, killed))
        losses.sort()
        print(f"{KILLS} kills at {sum(rates) / KILLS:.0f} calls/s: lost at most {losses[-1] * 1e3:.1f} ms, "
              f"median {losses[KILLS // 2] * 1e3:.1f} ms", flush=True)
        self.assertLessEqual(losses[-1], WORST_LOSS_S)

    def check_killed(self, path, came, killed):
        """Opens what is left and returns for how long before its end nothing is in it."""
        stats = subprocess.run([CLI, "stats", path, "--json"], capture_output=True, text=True, timeout=60)
        self.assertEqual(stats.returncode, 0, stats.stderr)
        self.assertNotIn("Passed over", stats.stderr)
        rows = whole_rows(path)
        numbers = echoed_numbers(rows)
        self.assertEqual(json.loads(stats.stdout)["calls"], sum("call" in row for row in rows))
        self.assertEqual(numbers, list(range(len(numbers))))
        self.assertFalse(any("ended" in row for row in rows))
        missing = [moment for moment in came[len(numbers):] if moment < killed]
        return killed - missing[0] if missing else 0.0

    def test_a_session_that_ends_says_so_and_what_was_asked_of_it(self):
        port = free_port()
        with cli("listen", port, "--echo", "--greeting", "hello", "--transcript", self.server_file) as server:
            self.wait_ready(server, port)
            with cli("connect", f"127.0.0.1:{port}", "--transcript", self.client_file) as client:
                client.end_input()
                self.assertEqual(client.wait(), 0, client.errors)
            self.end(server, signal.SIGINT)
        asked = self.server_transcript().settings
        self.assertEqual([(row["endpoint"], row["port"], row["replyMode"]) for row in asked],
                         [("server", port, "echo")])
        self.assertEqual(base64.b64decode(asked[0]["greeting"]), b"hello")
        self.assertEqual([row["host"] for row in self.client_transcript().settings], ["127.0.0.1"])
        for transcript in (self.server_transcript(), self.client_transcript()):
            self.assertEqual(transcript.ended["calls"], len(transcript.events))
            self.assertGreaterEqual(transcript.ended["t"], transcript.events[-1].start)

    def test_calls_are_in_the_file_while_the_session_goes_on(self):
        port = free_port()
        with cli("listen", port, "--quiet", "--transcript", self.server_file, "--bytes-per-call", "2") as server:
            self.wait_ready(server, port)
            with socket.create_connection(("127.0.0.1", port)) as client:
                client.sendall(b"hello")
                wait_for(lambda: any(row.get("call") == "recv" for row in whole_rows(self.server_file)), "the call")
            recv = self.server_transcript_of_recv()
            self.assertEqual((recv["data"], recv["dropped"], recv["result"]), ("aGU=", 3, 5))
            self.end(server, signal.SIGINT)

    def server_transcript_of_recv(self):
        return next(row for row in whole_rows(self.server_file) if row.get("call") == "recv")

    def test_a_disk_that_takes_no_more_is_told_and_the_session_goes_on(self):
        port = free_port()
        limit = 64 * 1024
        with tool("prlimit", f"--fsize={limit}", CLI, "listen", port, "--echo", "--quiet", "--transcript",
                  self.server_file) as server:
            self.wait_ready(server, port)
            with socket.create_connection(("127.0.0.1", port)) as client:
                for _ in range(2):
                    client.sendall(bytes(limit))
                    back = 0
                    while back < limit:
                        back += len(client.recv(limit))
                    wait_for(lambda: "can no longer be written" in server.errors, "what is wrong")
            server.signal(signal.SIGINT)
            self.assertEqual(server.wait(), 1)
        self.assertEqual(server.errors.count("can no longer be written"), 1)
        rows = whole_rows(self.server_file)
        self.assertLessEqual(self.server_file.stat().st_size, limit)
        self.assertEqual([row["call"] for row in rows if "call" in row][0], "socket")
        self.assertTrue(self.server_file.read_bytes().endswith(b"\n"), "the torn line was cut")


if __name__ == "__main__":
    unittest.main()
