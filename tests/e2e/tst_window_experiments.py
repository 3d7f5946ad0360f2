#!/usr/bin/env python3
"""The two lab experiments in the window: our server, our client, and both, by clicks and keys alone."""
import unittest

from windowcase import WindowCase

from programs import peer
from waiting import free_port

THANKS = "Thank you for connecting !"
WELCOME, HELLO, RECEIVED = "Welcome to the server!", "Hello, Server! This is the client.", "Message received!"


class Greeting(WindowCase):
    """Experiment 8: backlog 5, one greeting, the server never closes by itself."""

    def check_server(self, transcript):
        self.assertEqual(transcript.calls("server"), ["socket", "bind", "listen", "accept", "send", "recv", "close"])
        self.assertEqual(transcript.one("listen").args["backlog"], 5)
        self.assertEqual(transcript.one("send", "server").data, THANKS.encode())

    def check_client(self, transcript):
        self.assertEqual(transcript.calls("client 1"), ["socket", "connect", "recv", "close"])
        self.assertEqual(transcript.one("recv", "client 1").data, THANKS.encode())

    def test_our_server_greets_their_client(self):
        window, port = self.open(), free_port()
        self.start_server(window, port, backlog=5, greeting=THANKS)
        with peer("greeting_client", port) as client:
            self.assertEqual(client.wait(), 0, client.errors)
            self.assertEqual(client.lines, [repr(THANKS.encode())])
        window.wait_call("close")
        self.assertEqual([name for name in window.calls() if name in ("bind", "listen", "send")],
                         ["bind", "listen", "send"])
        self.check_server(self.save(window))

    def test_our_client_is_greeted_by_their_server(self):
        with peer("greeting_server", 0) as server:
            window = self.open()
            self.connect_client(window, server.wait_port())
            window.wait_call(THANKS)
            window.click("Disconnect", "push button")
            window.wait_call("close")
            self.check_client(self.save(window))

    def test_our_client_is_greeted_by_our_server(self):
        window, port = self.open(), free_port()
        self.start_server(window, port, backlog=5, greeting=THANKS)
        self.connect_client(window, port)
        window.wait_call(THANKS, 2)
        window.click("Disconnect", "push button")
        window.wait_call("close", 2)
        transcript = self.save(window)
        self.check_server(transcript)
        self.check_client(transcript)


class Exchange(WindowCase):
    """Experiment 6: backlog 1; welcome, one message, its acknowledgement, and the server closes."""

    def serve(self, window, port):
        self.start_server(window, port, backlog=1, greeting=WELCOME, reply=RECEIVED, close=True)

    def say_hello(self, window):
        window.wait_call(WELCOME)
        window.enter("Message", HELLO)
        window.click("Send", "push button")

    def check_server(self, transcript):
        self.assertEqual(transcript.calls("server"),
                         ["socket", "bind", "listen", "accept", "send", "recv", "send", "close"])
        self.assertEqual(transcript.one("listen").args["backlog"], 1)
        self.assertEqual([event.data.decode() for event in transcript.of("server") if event.call in ("send", "recv")],
                         [WELCOME, HELLO, RECEIVED])

    def check_client(self, transcript):
        self.assertEqual(transcript.calls("client 1"),
                         ["socket", "connect", "recv", "send", "recv", "recv", "close"])
        self.assertEqual([(event.result, event.data.decode()) for event in transcript.of("client 1")
                          if event.call in ("send", "recv")],
                         [(len(text), text) for text in (WELCOME, HELLO, RECEIVED, "")])

    def test_our_server_answers_their_client(self):
        window, port = self.open(), free_port()
        self.serve(window, port)
        with peer("exchange_client", port) as client:
            self.assertEqual(client.wait(), 0, client.errors)
            self.assertEqual(client.lines, [f"received: {text}" for text in (WELCOME, RECEIVED)])
        window.wait_call("close")
        self.check_server(self.save(window))

    def test_our_client_is_answered_by_their_server(self):
        with peer("exchange_server", 0) as server:
            window = self.open()
            self.connect_client(window, server.wait_port())
            self.say_hello(window)
            server.wait_line(f"received: {HELLO}")
            window.wait_call("close")
            self.check_client(self.save(window))

    def test_our_client_is_answered_by_our_server(self):
        window, port = self.open(), free_port()
        self.serve(window, port)
        self.connect_client(window, port)
        self.say_hello(window)
        window.wait_call("close", 2)
        transcript = self.save(window)
        self.check_server(transcript)
        self.check_client(transcript)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
