#!/usr/bin/env python3
"""Saving from the window: every format, whole sessions with both ends ours, and parts of them."""
import csv
import html.parser
import unittest

from captures import Capture
from waiting import free_port, wait_for
from windowcase import WindowCase
from window import keys

VOID = {"meta", "br", "hr"}


class Nesting(html.parser.HTMLParser):
    """Collects the elements, and what is not closed as it was opened."""

    def __init__(self):
        super().__init__()
        self.open, self.seen, self.wrong = [], [], []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append((tag, self.getpos()))


class Saving(WindowCase):
    def talk(self):
        """A session with a server and a client of ours, in which the client says something."""
        port = free_port()
        window = self.open("--listen", f"127.0.0.1:{port}", "--echo", "--connect", f"127.0.0.1:{port}")
        window.wait_call("accept")
        window.enter("Message", "hello there")
        window.click("Send", "push button")
        window.wait_call("recv", 2)
        return window

    def test_a_capture_has_the_bytes_of_both_ends_once(self):
        window = self.talk()
        capture = Capture(self.save_by(window, "ctrl+shift+s", "session.pcapng"))
        self.assertEqual(capture.wrong(), [])
        self.assertEqual(capture.follow(), [b"hello there", b"hello there"])

    def test_a_page_is_well_formed_and_has_the_picture(self):
        window = self.talk()
        path = self.save_by(window, "ctrl+shift+s", "session.html")
        nesting = Nesting()
        nesting.feed(path.read_text(encoding="utf-8"))
        self.assertEqual((nesting.wrong, nesting.open), ([], []))
        self.assertEqual(nesting.seen.count("svg"), 1)
        self.assertNotIn("script", nesting.seen)

    def test_the_format_chosen_is_the_one_written(self):
        window = self.talk()
        keys("ctrl+shift+s")
        window.find("Save*", "dialog")
        window.enter("File name:", self.folder / "session.jsonl")
        keys("Tab", "Down", "Down")  # Qt gives the list of types, which comes next, no name
        wait_for(lambda: window.text("File name:").endswith("session.csv"), "the ending to change", pause=0.05)
        window.click("Save", "push button")
        wait_for((self.folder / "session.csv").exists, "the file in the format chosen", pause=0.05)
        window.wait_gone("File name:")

    def test_what_the_filter_shows_is_saved_alone(self):
        window = self.talk()
        window.enter("Filter", "call:bind,listen")
        path = self.save_by(window, "ctrl+alt+s", "part.csv")
        with open(path, encoding="utf-8", newline="") as file:
            self.assertEqual([row["call"] for row in csv.DictReader(file)], ["bind", "listen"])

    def test_the_selected_connection_is_saved_with_both_ends(self):
        window = self.talk()
        path = self.save_by(window, "ctrl+alt+c", "part.csv")
        with open(path, encoding="utf-8", newline="") as file:
            calls = [row["call"] for row in csv.DictReader(file)]
        self.assertIn("connect", calls)
        self.assertIn("accept4", calls)
        self.assertEqual((calls.count("send"), calls.count("recv")), (2, 2))
        self.assertNotIn("listen", calls)

    def test_the_selected_calls_are_saved_alone(self):
        window = self.talk()
        window.click("Calls", "table")
        keys("Home", "shift+Down", "shift+Down")
        path = self.save_by(window, "ctrl+alt+r", "part.csv")
        with open(path, encoding="utf-8", newline="") as file:
            self.assertEqual([row["number"] for row in csv.DictReader(file)], ["1", "2", "3"])


if __name__ == "__main__":
    unittest.main(warnings="ignore")
