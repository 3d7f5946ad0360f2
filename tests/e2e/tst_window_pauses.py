#!/usr/bin/env python3
"""The accept queue and back-pressure, seen and played with in the window; the clients are plain sockets of this file."""
import socket
import threading
import unittest

from windowcase import WindowCase

from gi.repository import GLib
from waiting import free_port, wait_for
from window import State, children, is_in, keys

CLIENTS = 4
BYTES = 8 << 20  # more than a connection's kernel buffers take


class Pauses(WindowCase):
    def knock(self, port):
        """A client that does not wait until its connect is over."""
        client = socket.socket()
        self.addCleanup(client.close)
        client.setblocking(False)
        client.connect_ex(("127.0.0.1", port))
        return client

    def label(self, window, text):
        """The showing label that begins so, as a whole; None if there is none."""
        try:
            for node in window.nodes():
                if node.get_role_name() == "label" and (node.get_name() or "").startswith(text) \
                        and is_in(node, State.SHOWING):
                    return node.get_name()
        except GLib.Error:
            pass
        return None

    def wait_label(self, window, text):
        wait_for(lambda: self.label(window, text) == text, f"the words “{text}”", pause=0.1)

    def gauge(self, window, name):
        """What the gauge tells screen readers."""
        return window.find(name, "progress bar").get_value_iface().get_current_value()

    def lane(self, window, text):
        return any(text in (child.get_name() or "") for child in children(window.find("Timeline")))

    def test_clients_wait_in_the_accept_queue_while_accept_is_paused(self):
        port = free_port()
        window = self.open()
        self.start_server(window, port, backlog=1)
        window.check("Pause accept")
        wait_for(lambda: self.label(window, "● Accept paused"), "the state in the card's head", pause=0.1)
        for _ in range(CLIENTS):
            self.knock(port)
        self.wait_label(window, "Accept queue: 2 of 2, full")  # the two others stay in SYN_SENT
        wait_for(lambda: self.lane(window, "accept queue: 2 of 2, full"), "the queue in its lane's words", pause=0.1)
        self.assertNotIn("accept4", window.calls())

        keys("shift+F5")  # and go on, by keyboard
        window.wait_call("accept4", CLIENTS)  # those in SYN_SENT knock again after a second
        self.wait_label(window, "Accept queue: 0 of 2")
        self.assertIsNone(self.label(window, "● Accept paused"))
        self.assertFalse(is_in(window.find("Pause accept"), State.CHECKED))

    def test_a_peer_is_held_back_while_recv_is_paused(self):
        port = free_port()
        window = self.open()
        self.start_server(window, port)
        peer = socket.create_connection(("127.0.0.1", port))
        self.addCleanup(peer.close)
        window.wait_call("accept4")
        window.check("Pause recv")
        sender = threading.Thread(target=peer.sendall, args=(bytes(BYTES),), daemon=True)
        sender.start()
        wait_for(lambda: self.gauge(window, "Waiting to be read") > 0, "the gauge to grow", pause=0.1)
        wait_for(lambda: any("recv paused" in cell for row in window.rows("Connections") for cell in row),
                 "the sign in the connection's row", pause=0.1)
        self.assertNotIn("recv", window.calls())
        self.assertTrue(sender.is_alive(), "the peer's send should be stalled")

        window.check("Pause recv", False)
        sender.join(30)
        self.assertFalse(sender.is_alive(), "the peer's send should have gone on")
        wait_for(lambda: self.gauge(window, "Waiting to be read") == 0, "the gauge to fall", pause=0.1)
        peer.shutdown(socket.SHUT_WR)
        window.wait_call("close")
        self.assertEqual(len(self.save(window).bytes_of("recv", "server")), BYTES)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
