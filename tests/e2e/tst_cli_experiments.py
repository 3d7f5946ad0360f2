#!/usr/bin/env python3
"""The two lab experiments with socketscope-cli at the server's end, at the client's end, and at both."""
import signal
import unittest

from clicase import CliCase
from programs import cli, peer
from waiting import free_port

THANKS = b"Thank you for connecting !"
WELCOME, HELLO, RECEIVED = b"Welcome to the server!", b"Hello, Server! This is the client.", b"Message received!"


class Greeting(CliCase):
    """Experiment 8: backlog 5, one greeting, the server never closes by itself."""

    def listen(self, port):
        return cli("listen", f"127.0.0.1:{port}", "--backlog", 5, "--greeting", THANKS.decode(),
                   "--transcript", self.server_file)

    def connect(self, port):
        return cli("connect", f"127.0.0.1:{port}", "--keep-open", "--transcript", self.client_file)

    def check_server(self):
        transcript = self.server_transcript()
        self.assertEqual(transcript.calls(),
                         ["socket", "bind", "listen", "accept", "send", "recv", "close", "close"])
        self.assertEqual(transcript.one("listen").args["backlog"], 5)
        self.assertEqual((transcript.one("send").result, transcript.one("send").data), (len(THANKS), THANKS))
        self.assertEqual(transcript.one("recv").result, 0)

    def check_client(self):
        transcript = self.client_transcript()
        self.assertEqual(transcript.calls(), ["socket", "connect", "recv", "close"])
        self.assertEqual((transcript.one("recv").result, transcript.one("recv").data), (len(THANKS), THANKS))

    def test_our_server_greets_their_client(self):
        port = free_port()
        with self.listen(port) as server:
            self.wait_ready(server, port)
            with peer("greeting_client", port) as client:
                self.assertEqual(client.wait(), 0)
                self.assertEqual(client.lines, [repr(THANKS)])
            self.wait_recorded(server, r"recv\(.*= 0|recv\(.*\b0\b.*finished")
            self.end(server, signal.SIGINT)
        self.check_server()

    def test_our_client_is_greeted_by_their_server(self):
        with peer("greeting_server", 0) as server:
            with self.connect(server.wait_port()) as client:
                client.wait_line("Thank you for connecting !")
                self.end(client, signal.SIGINT)
        self.check_client()

    def test_our_client_is_greeted_by_our_server(self):
        port = free_port()
        with self.listen(port) as server:
            self.wait_ready(server, port)
            with self.connect(port) as client:
                client.wait_line("Thank you for connecting !")
                self.end(client, signal.SIGTERM)
            self.wait_recorded(server, r"recv\(.*= 0|recv\(.*\b0\b.*finished")
            self.end(server, signal.SIGTERM)
        self.check_server()
        self.check_client()


class Exchange(CliCase):
    """Experiment 6: backlog 1; welcome, one message, its acknowledgement, and the server closes."""

    def listen(self, port):
        return cli("listen", f"127.0.0.1:{port}", "--backlog", 1, "--greeting", WELCOME.decode(),
                   "--reply", RECEIVED.decode(), "--close-after-reply", "--transcript", self.server_file)

    def connect(self, port):
        return cli("connect", f"localhost:{port}", "--send", HELLO.decode(), "--keep-open",
                   "--transcript", self.client_file)

    def check_server(self):
        transcript = self.server_transcript()
        self.assertEqual(transcript.calls(),
                         ["socket", "bind", "listen", "accept", "send", "recv", "send", "close", "close"])
        self.assertEqual(transcript.one("listen").args["backlog"], 1)
        self.assertEqual([(event.result, event.data) for event in transcript.events if event.call in ("send", "recv")],
                         [(len(data), data) for data in (WELCOME, HELLO, RECEIVED)])

    def check_client(self):
        transcript = self.client_transcript()
        calls = transcript.calls()
        self.assertEqual(calls[:2] + calls[-2:], ["socket", "connect", "recv", "close"])
        self.assertEqual(transcript.one("send").data, HELLO)
        # How many recv take the two answers is TCP's choice; the bytes and the end of the stream are not.
        self.assertEqual(transcript.bytes_of("recv"), WELCOME + RECEIVED)
        self.assertEqual(transcript.events[-2].result, 0)

    def test_our_server_answers_their_client(self):
        port = free_port()
        with self.listen(port) as server:
            self.wait_ready(server, port)
            with peer("exchange_client", port) as client:
                self.assertEqual(client.wait(), 0, client.errors)
                self.assertEqual(client.lines, [f"received: {text.decode()}" for text in (WELCOME, RECEIVED)])
            self.wait_recorded(server, r"close\(")
            self.end(server, signal.SIGINT)
        self.check_server()

    def test_our_client_is_answered_by_their_server(self):
        with peer("exchange_server", 0) as server:
            with self.connect(server.wait_port()) as client:
                self.assertEqual(client.wait(), 0, client.errors)
                server.wait_line(f"received: {HELLO.decode()}")
        self.check_client()

    def test_our_client_is_answered_by_our_server(self):
        port = free_port()
        with self.listen(port) as server:
            self.wait_ready(server, port)
            with self.connect(port) as client:
                self.assertEqual(client.wait(), 0, client.errors)
            self.wait_recorded(server, r"close\(")
            self.end(server, signal.SIGINT)
        self.check_server()
        self.check_client()


if __name__ == "__main__":
    unittest.main()
