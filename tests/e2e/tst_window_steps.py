#!/usr/bin/env python3
"""A server and a client that make their calls one at a time in the window, each told before it is made."""
import re
import socket
import unittest

from windowcase import WindowCase

from gi.repository import GLib
from waiting import wait_for
from window import keys


class Steps(WindowCase):
    def told(self, window, label):
        """What a label of that name says now; empty while it is not seen."""
        try:
            return next((node.get_description() for node in window.nodes() if node.get_name() == label), "")
        except GLib.Error:
            return ""

    def wait_told(self, window, label, pattern):
        return wait_for(lambda: re.search(pattern, self.told(window, label)), f"“{pattern}” in “{label}”", pause=0.05)

    def coming(self, window, pattern, side="server"):
        return self.wait_told(window, f"What the {side} does next", pattern)

    def step(self, window, call, key="F10"):
        """Makes the next call by its key; returns its row."""
        known = len(self.rows(window))
        keys(key)
        rows = wait_for(lambda: self.rows(window)[known:], f"the row of {call}", pause=0.05)
        self.assertTrue(rows[0].startswith(f"{call}("), rows)
        return rows[0]

    def begin(self, window, side, port):
        window.enter(f"{side.capitalize()} port", port)
        window.click(f"Step the {side}", "push button")
        window.find(f"Next call of the {side}", "push button")

    def listening(self, window, **fields):
        """A stepped server up to listen(); its port."""
        for name, text in fields.items():
            window.enter(name, text)
        self.begin(window, "server", "0")
        for call in ("socket", "setsockopt", "bind"):
            self.step(window, call)
        port = int(re.search(r":(\d+)", self.step(window, "getsockname"))[1])
        self.assertTrue(self.step(window, "listen").endswith("= 0"))
        return port

    def test_a_server_goes_step_by_step_with_a_peer_that_is_not_ours(self):
        window = self.open()
        port = self.listening(window, Greeting="hello")
        self.coming(window, "will wait: the queue is empty")
        peer = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.addCleanup(peer.close)
        name = f"127.0.0.1:{peer.getsockname()[1]}"
        self.coming(window, f"^Next: accept\\(\\) will take {name} from the queue")
        window.choose("Prediction", "a new descriptor for the connection")
        self.assertIn(name, self.step(window, "accept"))
        self.wait_told(window, "What it means", "^As you predicted")

        self.coming(window, r"send\(\) will hand 5 bytes")
        self.assertTrue(self.step(window, "send").endswith("= 5"))
        self.assertEqual(peer.recv(100), b"hello")
        self.coming(window, r"recv\(\) will wait")
        peer.sendall(b"good morning")
        self.coming(window, r"recv\(\) will return 12 bytes")
        window.choose("Prediction", "0: the peer has finished sending")
        self.assertTrue(self.step(window, "recv").endswith("= 12"))
        self.wait_told(window, "What it means", "^You predicted “0: ")

        window.enter("Message", "by chat")  # what is written goes with the next step
        keys("Return")
        self.coming(window, r"send\(\) will hand 7 bytes")
        self.step(window, "send")
        self.assertEqual(peer.recv(100), b"by chat")
        peer.close()
        self.coming(window, r"recv\(\) will return 0")
        self.step(window, "recv")
        self.assertTrue(self.step(window, "close").endswith("= 0"))
        window.click("Finish the server", "push button")
        self.coming(window, r"^Next: close\(\)")
        self.step(window, "close")
        self.coming(window, "There is no next call")
        text = self.save(window)
        self.assertEqual(text.bytes_of("send", "server"), b"helloby chat")

    def test_server_and_client_meet_step_by_step_in_one_window(self):
        window = self.open()
        port = self.listening(window)
        self.begin(window, "client", port)
        self.step(window, "socket")  # F10 is that of the side used last
        self.step(window, "connect")
        taken = self.coming(window, r"accept\(\) will take (127\.0\.0\.1:\d+) from the queue")[1]
        self.assertIn(taken, self.step(window, "accept", key="ctrl+F10"))
        window.click("Finish the client", "push button")
        self.step(window, "shutdown")
        self.coming(window, r"recv\(\) will return 0")
        self.step(window, "recv", key="ctrl+F10")
        self.step(window, "close")  # that of the server, which was used last
        self.coming(window, r"recv\(\) will return at once", side="client")  # TIME_WAIT: the kernel has no more of it
        self.step(window, "recv", key="ctrl+F10")
        self.step(window, "close")
        window.click("Stop the steps of the client", "push button")
        window.find("Connect client", "push button")

    def test_a_step_that_waits_can_be_cancelled_and_one_that_fails_is_explained(self):
        window = self.open()
        port = self.listening(window)
        known = len(self.rows(window))
        keys("F10")
        window.find("Cancel waiting step", "push button")
        self.coming(window, r"has waited for \d+ s\. A client that connects ends it")
        keys("Escape")
        self.assertIn("-1 EINTR", wait_for(lambda: self.rows(window)[known:], "the row of accept", pause=0.05)[0])
        window.wait_gone("Cancel waiting step")
        window.click("Stop the steps of the server", "push button")

        holder = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(holder.close)
        port = holder.getsockname()[1]
        self.begin(window, "server", port)
        for call in ("socket", "setsockopt"):
            self.step(window, call)
        self.assertTrue(self.step(window, "bind").endswith("-1 EADDRINUSE"))
        self.wait_told(window, "What it means", "holds|taken|in use|already")
        self.step(window, "close")
        holder.close()
        window.click("Next call of the server", "push button")  # which begins anew
        for call in ("socket", "setsockopt", "bind"):
            row = self.step(window, call)
        self.assertTrue(row.endswith("= 0"), row)

    def test_a_name_is_looked_up_before_the_first_call(self):
        window = self.open()
        window.enter("Server address", "localhost")
        self.begin(window, "server", "0")
        self.coming(window, r'^Next: getaddrinfo\("localhost"\)')
        keys("F10")
        self.wait_told(window, "What came of it", r"= 0 → .*127\.0\.0\.1")
        self.assertEqual(self.rows(window), [])
        self.coming(window, r"socket\(\).*127\.0\.0\.1")
        for call in ("socket", "setsockopt", "bind"):
            self.step(window, call)
        port = int(re.search(r"127\.0\.0\.1:(\d+)", self.step(window, "getsockname"))[1])
        self.step(window, "listen")

        window.enter("Client host", "localhost")
        self.begin(window, "client", port)
        keys("F10")
        self.coming(window, r"^Next: socket\(\)", side="client")
        self.step(window, "socket")
        while not (row := self.step(window, "connect")).endswith("= 0"):  # ::1 first, where the name has it
            self.assertIn("-1 ECONNREFUSED", row)
            self.coming(window, r"close\(\).*127\.0\.0\.1", side="client")
            self.step(window, "close")
            self.step(window, "socket")
        self.coming(window, r"accept\(\) will take 127\.0\.0\.1:\d+ from the queue")
        keys("F6")  # one client at a time
        self.wait_told(window, "Client error", "Stop its steps")

    def test_tls_tells_why_it_has_no_steps(self):
        window = self.open()
        window.choose("Protocol", "TLS")
        window.click("Step the server", "push button")
        self.wait_told(window, "Server error", "TLS does not go step by step")
        self.assertEqual(self.rows(window), [])


if __name__ == "__main__":
    unittest.main(warnings="ignore")
