#!/usr/bin/env python3
"""socketscope-cli against programs that are not ours: ncat, socat, curl, asyncio, C, and peers that end oddly."""
import hashlib
import signal
import unittest

from clicase import CliCase
from programs import cli, peer, tool
from waiting import free_port, wait_for, wait_listening

MIB = 1048576


class Peers(CliCase):
    def serve(self, *options, quiet=False):
        """A server of ours on a free port: (the program, the port)."""
        port = free_port()
        flags = ["--quiet"] if quiet else []
        server = cli("listen", port, *options, *flags, "--transcript", self.server_file)
        self.addCleanup(server.__exit__)
        self.wait_ready(server, port)
        return server, port

    def known_file(self, mebibytes):
        path = self.folder / "known.bin"
        with open(path, "wb") as file:
            for number in range(mebibytes * 16):
                file.write(number.to_bytes(8, "big") * 8192)
        return path

    def assert_same(self, path, data):
        self.assertEqual(len(data), path.stat().st_size)
        self.assertEqual(hashlib.sha256(data).digest(), hashlib.sha256(path.read_bytes()).digest())

    def test_ncat_is_answered(self):
        server, port = self.serve("--greeting", "welcome\n", "--echo")
        with tool("ncat", "127.0.0.1", port) as client:
            client.wait_line("welcome")
            client.write("line one\n")
            client.wait_line("line one")
            client.end_input()
            self.assertEqual(client.wait(), 0)
        self.end(server, signal.SIGINT)
        self.assertEqual(self.server_transcript().bytes_of("recv"), b"line one\n")

    def test_socat_is_answered(self):
        server, port = self.serve("--echo")
        with tool("socat", "-t", "30", "-", f"TCP:127.0.0.1:{port}") as client:
            client.write("through socat\n")
            client.wait_line("through socat")
            client.end_input()
            self.assertEqual(client.wait(), 0)
        self.end(server, signal.SIGINT)

    def test_curl_is_answered(self):
        body = "seen by curl\n"
        server, port = self.serve(
            "--reply", f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}",
            "--close-after-reply")
        with tool("curl", "-s", "-S", "--noproxy", "*", f"http://127.0.0.1:{port}/page") as client:
            self.assertEqual(client.wait(), 0, client.errors)
            self.assertEqual(client.output.decode(), body)
        self.end(server, signal.SIGINT)
        self.assertTrue(self.server_transcript().bytes_of("recv").startswith(b"GET /page HTTP/1.1\r\n"))

    def test_a_c_program_is_echoed(self):
        server, port = self.serve("--echo")
        with peer("plain_client", port, 100) as client:
            self.assertEqual(client.wait(), 0, client.errors)
            self.assertEqual(client.lines, ["echoed 100"])
        self.end(server, signal.SIGINT)
        transcript = self.server_transcript()
        self.assertEqual(transcript.bytes_of("send"), transcript.bytes_of("recv"))

    def test_our_client_talks_to_asyncio(self):
        with peer("asyncio_echo") as server:
            with cli("connect", f"127.0.0.1:{server.wait_port()}", "--send", "one", "--transcript",
                     self.client_file) as client:
                client.wait_line("recv.*one")
                client.write("two\n")
                client.wait_line("recv.*two")
                client.end_input()
                self.assertEqual(client.wait(), 0, client.errors)
            server.wait_line("echoed")
        transcript = self.client_transcript()
        self.assertEqual(transcript.bytes_of("recv"), transcript.bytes_of("send"))
        self.assertEqual(transcript.calls()[-3:], ["shutdown", "recv", "close"])

    def test_our_client_talks_to_socat(self):
        port = free_port()
        with tool("socat", f"TCP-LISTEN:{port},bind=127.0.0.1", "PIPE"):
            wait_listening(port)
            with cli("connect", f"127.0.0.1:{port}", "--send", "there and back") as client:
                client.wait_line("recv.*there and back")
                client.end_input()
                self.assertEqual(client.wait(), 0, client.errors)

    def test_our_client_talks_to_ncat(self):
        port = free_port()
        with tool("ncat", "-l", "127.0.0.1", port) as server:
            wait_listening(port)
            with cli("connect", f"127.0.0.1:{port}", "--send", "from the client\n") as client:
                server.wait_line("from the client")
                server.write("from ncat\n")
                client.wait_line("recv.*from ncat")
                client.end_input()
                server.end_input()
                self.assertEqual(client.wait(), 0, client.errors)

    def test_a_client_that_finishes_first_still_gets_64_mib(self):
        server, port = self.serve("--echo", quiet=True)
        with peer("half_closing_client", port, 64) as client:
            client.wait_line("received", 120)
            self.assertEqual(client.lines[-1], f"received {64 * MIB} bytes, same")
        self.end(server, signal.SIGINT)

    def test_ncat_that_finishes_first_still_gets_64_mib(self):
        known = self.known_file(64)
        server, port = self.serve("--echo", quiet=True)
        with open(known, "rb") as data, tool("ncat", "127.0.0.1", port, stdin=data) as client:
            self.assertEqual(client.wait(120), 0)
            self.assert_same(known, client.output)
        self.end(server, signal.SIGINT)

    def test_socat_that_finishes_first_still_gets_64_mib(self):
        known = self.known_file(64)
        server, port = self.serve("--echo", quiet=True)
        with open(known, "rb") as data, tool("socat", "-t", "60", "-", f"TCP:127.0.0.1:{port}", stdin=data) as client:
            self.assertEqual(client.wait(120), 0)
            self.assert_same(known, client.output)
        self.end(server, signal.SIGINT)

    def test_a_sender_that_never_reads_is_taken_whole(self):
        known = self.known_file(2)
        server, port = self.serve()
        with open(known, "rb") as data, tool("ncat", "--send-only", "127.0.0.1", port, stdin=data) as client:
            self.assertEqual(client.wait(), 0)
        server.wait_line(r"recv\(.*\b0\b")
        self.end(server, signal.SIGINT)
        self.assert_same(known, self.server_transcript().bytes_of("recv"))

    def test_a_reset_is_told_from_an_end(self):
        server, port = self.serve("--greeting", "take this")
        with peer("resetting_peer", "connect", port) as client:
            client.wait_line("^reset$")
        server.wait_line("ECONNRESET")
        self.end(server, signal.SIGINT)
        reset = [event for event in self.server_transcript().events if event.errno == "ECONNRESET"]
        self.assertEqual([(event.call, event.result) for event in reset], [("recv", -1)])

    def test_everyone_gets_the_lines_of_our_input(self):
        server, port = self.serve()
        with tool("ncat", "127.0.0.1", port) as one, tool("ncat", "127.0.0.1", port) as two:
            server.wait_line("accept.*(.*\n)*")
            for client, name in ((one, "one"), (two, "two")):
                client.write(f"here is {name}\n")
                server.wait_line(f"here is {name}")
            server.write("to everyone\n")
            one.wait_line("to everyone")
            two.wait_line("to everyone")
        self.end(server, signal.SIGINT)

    def test_a_file_as_input_reaches_everyone_whole(self):
        known, greeting, port = self.known_file(32), b"here it comes\n", free_port()
        server = cli("listen", port, "--quiet", "--greeting", greeting.decode())
        self.addCleanup(server.__exit__)
        self.wait_ready(server, port)
        with tool("ncat", "--recv-only", "127.0.0.1", port) as one, \
                tool("socat", "-u", f"TCP:127.0.0.1:{port}", "-") as two:
            for client in (one, two):
                client.wait_line("here it comes")
            server.write(known.read_bytes() + b"\n")
            wait_for(lambda: min(len(one.output), len(two.output)) == len(greeting) + known.stat().st_size + 1,
                     "the whole file at both", 120, pause=0.2)
            self.end(server, signal.SIGINT)
            for client in (one, two):
                client.wait()
                self.assert_same(known, client.output[len(greeting):-1])


if __name__ == "__main__":
    unittest.main()
