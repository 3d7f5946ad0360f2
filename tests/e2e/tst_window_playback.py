#!/usr/bin/env python3
"""A session that was read from a file, in the window: played again by keys, and compared with another one."""
import base64
import json
import unittest

from windowcase import WindowCase

from waiting import wait_for
from window import keys

PORT = "127.0.0.1:80"
HEADER = {"format": "socketscope-transcript", "version": "1.0", "program": "test", "host": "lab7", "system": "none",
          "started": "2025-03-04T05:06:07.008+01:00"}


def session(*messages):
    """The lines of a client that connects, sends these, and closes: a call each 10 ms."""
    calls = [("socket", {"domain": "AF_INET", "type": "SOCK_STREAM", "flags": "0"}, 5, b""),
             ("connect", {"address": PORT}, 0, b"")]
    calls += [("send", {"size": len(message), "flags": 0}, len(message), message) for message in messages]
    calls.append(("close", {}, 0, b""))
    lines = [HEADER]
    for number, (name, args, result, data) in enumerate(calls, 1):
        line = {"n": number, "t": number * 10_000_000, "dur": 1000, "endpoint": "client 1", "socket": 1, "fd": 5,
                "call": name, "args": args, "result": result, "errno": None}
        if data:
            line["data"] = base64.b64encode(data).decode()
        lines.append(line)
    return "".join(json.dumps(line) + "\n" for line in lines)


class Opened(WindowCase):
    def setUp(self):
        super().setUp()
        self.one = self.folder / "one.jsonl"
        self.one.write_text(session(b"hello", b"bye"))
        self.two = self.folder / "two.jsonl"
        self.two.write_text(session(b"help!", b"bye", b"more"))

    def wait_rows(self, window, count):
        wait_for(lambda: window.look("Calls") and window.row_count("Calls") == count, f"{count} calls", pause=0.05)


class Playback(Opened):
    def test_goes_through_a_session_by_keys(self):
        window = self.open(self.one)
        self.wait_rows(window, 5)
        keys("alt+Home")
        self.wait_rows(window, 0)
        keys("alt+Right", "alt+Right")
        self.wait_rows(window, 2)
        keys("alt+Left")
        self.wait_rows(window, 1)
        keys("ctrl+p")
        self.wait_rows(window, 5)
        window.find("Play", "push button")  # it paused at the end

    def test_steps_by_its_buttons_and_shows_all_in_the_end(self):
        window = self.open(self.one)
        self.wait_rows(window, 5)
        window.click("Step back")
        self.wait_rows(window, 4)
        window.click("Show the whole session")
        self.wait_rows(window, 5)


class Comparison(Opened):
    def test_lists_what_two_open_sessions_differ_in(self):
        window = self.open(self.one, self.two)
        self.wait_rows(window, 5)
        keys("ctrl+shift+d")
        window.find("Open sessions")
        keys("Down", "Return")  # the live one is the first
        window.find("Differences")
        wait_for(lambda: window.look("Differences").get_table_iface().get_n_rows() == 2, "two differences")
        sentences = [row[0] for row in window.rows("Differences")]
        self.assertIn("only in B; in B #5 Client 1  send(5, 4) = 4  more", sentences)
        self.assertTrue(any("byte 4 on" in sentence and "hello" in sentence for sentence in sentences), sentences)
        self.assertTrue(window.look("Timeline of A: one.jsonl"))
        self.assertTrue(window.look("Timeline of B: two.jsonl"))


if __name__ == "__main__":
    unittest.main()
