#!/usr/bin/env python3
"""The window's session is kept on disk: after kill -9 it is offered, opened, listed and deleted."""
import signal
import socket
import unittest

from windowcase import WindowCase

from transcripts import Transcript
from waiting import free_port, wait_for
from window import keys

NOTICE = "Sessions that were cut short"


class Sessions(WindowCase):
    def start(self, *arguments):
        return self.open(*arguments, XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"))

    def files(self):
        return sorted(self.folder.glob("data/**/sessions/*.jsonl"))

    def record(self, words):
        """A window in which a client of a server has said something, and its file on disk."""
        port = free_port()
        window = self.start("--listen", f"127.0.0.1:{port}", "--echo")
        window.wait_call("listen")
        with socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall(words)
            window.wait_call("recv")
            wait_for(lambda: b'"call":"send"' in self.files()[0].read_bytes(), "the call on disk", pause=0.05)
        return window

    def quit(self, window):
        keys("ctrl+q")
        self.assertEqual(window.program.wait(), 0, window.program.errors)

    def sessions(self, window):
        keys("ctrl+shift+o")
        window.find("Kept sessions", "table")
        return [row[-1] for row in window.rows("Kept sessions")]

    def test_a_session_that_was_killed_is_offered_once_and_opened_whole(self):
        self.record(b"before the crash").program.signal(signal.SIGKILL)
        window = self.start()
        window.find(NOTICE)
        self.assertEqual(len(self.files()), 2, "the killed session and that of this window")
        window.click("Open", "push button")
        window.wait_call("before the crash", 2)
        window.wait_gone(NOTICE)
        self.quit(window)
        self.assertEqual(len(self.files()), 1, "a session without calls leaves no file")
        window = self.start()
        self.assertEqual(self.sessions(window), ["this session", "cut short"])
        self.assertIsNone(window.look(NOTICE))

    def test_a_session_that_ended_is_listed_and_can_be_deleted(self):
        window = self.record(b"hello")
        window.click("Client port")
        self.quit(window)
        transcript = Transcript(self.files()[0])
        self.assertEqual(transcript.bytes_of("recv"), b"hello")
        self.assertEqual(transcript.ended["calls"], len(transcript.events))
        self.assertEqual(self.files()[0].stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.files()[0].parent.stat().st_mode & 0o777, 0o700)
        window = self.start()
        window.click("Client port")
        self.assertEqual(self.sessions(window), ["this session", "ended"])
        window.click("Delete…", "push button")
        window.click("Delete", "push button")
        wait_for(lambda: len(self.files()) == 1, "the end of the file", pause=0.05)
        self.assertEqual([row[-1] for row in window.rows("Kept sessions")], ["this session"])


if __name__ == "__main__":
    unittest.main(warnings="ignore")
