#!/usr/bin/env python3
"""A call explained in the window, by keyboard; the port is held by a program of this file."""
import subprocess
import sys
import unittest

from windowcase import WindowCase

from waiting import wait_for
from window import keys

HOLDER = """import socket, sys
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
sys.stdin.read()
"""


class Explain(WindowCase):
    def hold_a_port(self):
        holder = subprocess.Popen([sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(holder.communicate)
        return holder.pid, int(holder.stdout.readline())

    def test_finds_who_has_the_port(self):
        pid, port = self.hold_a_port()
        window = self.open("--listen", f"127.0.0.1:{port}")
        window.wait_call("EADDRINUSE")
        keys("F8", "ctrl+i")
        wait_for(lambda: f"(pid {pid}) has the port: it listens at 127.0.0.1:{port}." in window.text("Details"),
                 "the cause in the card", pause=0.1)
        self.assertIn("SO_REUSEADDR", window.text("Details"))
        self.assertIn("bind(2), ip(7)", window.text("Details"))
        keys("ctrl+i")
        wait_for(lambda: window.look("Explain", "text") is None, "the end of the card", pause=0.1)

    def test_explains_a_call_that_waits(self):
        window = self.open()
        window.find("Lab")
        keys("ctrl+l")
        window.click("New socket", "push button")
        for call in ("listen", "accept"):
            window.click(call)
            window.click(f"Call {call}()", "push button")
        window.find("Cancel waiting call", "push button")
        keys("ctrl+i")
        wait_for(lambda: "accept() waits: nobody is in the queue yet." in window.text("Details"),
                 "what accept() waits for", pause=0.1)
        window.click("Cancel waiting call", "push button")
        wait_for(lambda: "EINTR" in window.text("Details"), "the card of the call that ended", pause=0.1)


if __name__ == "__main__":
    unittest.main()
