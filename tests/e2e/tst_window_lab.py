#!/usr/bin/env python3
"""Calls made one by one in the window's lab, in right and wrong orders; every result is the kernel's own."""
import re
import socket
import unittest

from windowcase import WindowCase

from waiting import wait_for
from window import children, keys


class Lab(WindowCase):
    def open_lab(self):
        window = self.open()
        window.find("Lab")
        keys("ctrl+l")
        window.find("Descriptors")
        return window

    def make(self, window, call, **fields):
        """Chooses the call, fills its fields in, and makes it; returns its row."""
        known = len(self.rows(window))
        window.click(call)
        for name, text in fields.items():
            window.enter(name, text)
        self.press(window, call)
        return self.wait_row(window, known, f"{call}")

    def press(self, window, call):
        window.click("New socket" if call == "socket" else f"Call {call}()", "push button")

    def wait_row(self, window, known, call):
        rows = wait_for(lambda: self.rows(window)[known:], f"the row of {call}", pause=0.05)
        self.assertTrue(rows[0].startswith(call), rows)
        return rows[0]

    def choose_socket(self, window, descriptor):
        window.click("Lab socket")
        choices = wait_for(lambda: window._open_list("Lab socket"), "the list of sockets", pause=0.05)
        names = [choice.get_name().split()[0] for choice in children(choices)]
        keys("Home", *["Down"] * names.index(descriptor), "Return")
        wait_for(lambda: window._open_list("Lab socket") is None, "the end of the list", pause=0.05)

    def descriptors(self, window):
        return {row[0]: row for row in window.rows("Descriptors")}

    @staticmethod
    def result(row):
        return row.split(" = ", 1)[1]

    def listen_before_bind(self, window):
        """A listening socket that was never bound; its descriptor and the port that the kernel picked."""
        listener = self.result(self.make(window, "socket"))
        self.assertEqual(self.result(self.make(window, "listen")), "0")
        name = self.make(window, "getsockname")
        port = int(re.search(r"0\.0\.0\.0:(\d+)", name)[1])
        self.assertGreater(port, 0)
        return listener, port

    def test_the_focus_follows_the_mode(self):
        window = self.open_lab()
        window.wait_focus("Domain")
        keys("ctrl+l")
        window.wait_focus("Start server")

    def test_two_lab_sockets_talk_from_socket_to_close(self):
        window = self.open_lab()
        listener, port = self.listen_before_bind(window)
        client = self.result(self.make(window, "socket"))
        self.assertEqual(self.result(self.make(window, "connect", Address=f"127.0.0.1:{port}")), "0")
        self.choose_socket(window, listener)
        accepted = self.result(self.make(window, "accept")).split()[0]
        self.choose_socket(window, client)
        self.assertEqual(self.result(self.make(window, "send", Bytes="Hello, lab!")), "11")
        self.choose_socket(window, accepted)
        window.click("recv")
        window.check("MSG_PEEK")
        self.assertTrue(self.make(window, "recv").startswith("recv(1024, MSG_PEEK) = 11"))
        window.check("MSG_PEEK", False)
        self.assertEqual(self.make(window, "recv"), "recv(1024) = 11")

        table = self.descriptors(window)
        self.assertEqual(set(table), {listener, client, accepted})
        self.assertEqual(table[listener][5], "LISTEN")
        self.assertEqual(table[client][4], f"127.0.0.1:{port}")
        self.assertEqual(table[accepted][6], f"recv({accepted}, 1024) = 11")
        for descriptor in (client, accepted, listener):
            self.choose_socket(window, descriptor)
            self.make(window, "close")
        self.assertEqual(window.row_count("Descriptors"), 0)
        text = self.save(window)
        self.assertEqual(text.bytes_of("send", "lab"), b"Hello, lab!")

    def test_a_call_that_waits_is_shown_and_can_be_cancelled(self):
        window = self.open_lab()
        listener, port = self.listen_before_bind(window)
        peer = socket.create_connection(("127.0.0.1", port))
        self.addCleanup(peer.close)
        accepted = self.result(self.make(window, "accept")).split()[0]
        self.choose_socket(window, accepted)
        known = len(self.rows(window))
        keys("alt+shift+r", "Return")  # recv, by keyboard alone
        window.find("Cancel waiting call", "push button")
        self.assertEqual(self.descriptors(window)[accepted][6], f"recv({accepted}, 1024) …")
        wait_for(lambda: any("waits" in (lane.get_name() or "") for lane in children(window.find("Timeline"))),
                 "the bar in the lane's words", pause=0.05)
        self.assertEqual(len(self.rows(window)), known)
        keys("Escape")
        self.assertEqual(self.wait_row(window, known, "recv"), "recv(1024) = -1 EINTR")
        window.wait_gone("Cancel waiting call")

        keys("Return")  # and again, until the peer sends
        window.find("Cancel waiting call", "push button")
        peer.sendall(b"late")
        self.assertEqual(self.wait_row(window, known + 1, "recv"), "recv(1024) = 4")

    def test_wrong_orders_get_the_kernels_own_answer(self):
        window = self.open_lab()
        self.make(window, "socket")
        for call, errno in (("accept", "EINVAL"), ("getpeername", "ENOTCONN"), ("shutdown", "ENOTCONN")):
            with self.subTest(call=call):
                self.assertEqual(self.result(self.make(window, call)), f"-1 {errno}")
        self.assertEqual(self.result(self.make(window, "bind", Address="127.0.0.1:0")), "0")
        self.assertEqual(self.result(self.make(window, "bind", Address="127.0.0.1:0")), "-1 EINVAL")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
