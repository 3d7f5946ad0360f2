#!/usr/bin/env python3
"""Opening transcripts in the window: several beside a live session, notes saved back, files that are none."""
import json
import signal
import unittest

from programs import cli
from transcripts import Transcript
from waiting import free_port, wait_for
from windowcase import WindowCase
from window import State, is_in, keys


class Opening(WindowCase):
    def record(self, name, *words):
        """A transcript of a client that says these words to an echo server, written by the program without a window."""
        port = free_port()
        path = self.folder / name
        with cli("listen", str(port), "--echo", "--transcript", str(path)) as server:
            server.wait_line(r"listen\(")
            with cli("connect", f"127.0.0.1:{port}") as client:
                for word in words:
                    client.write(f"{word}\n")
                    client.wait_line(rf"recv.*{word}")
                client.end_input()
                client.wait()
            server.wait_line(r"recv.* = 0")
            server.signal(signal.SIGINT)
            server.wait()
        return path

    def titles(self, window):
        return [node.get_name() for node in window.nodes() if node.get_role_name() == "page tab"]

    def wait_said(self, window, text):
        """Waits for a label that says so."""
        wait_for(lambda: any(text in f"{node.get_name()} {node.get_description()}" for node in window.nodes()
                             if is_in(node, State.SHOWING)), f"“{text}” on the screen", pause=0.1)

    def write_note(self, window, text):
        window.find("Timeline").get_component_iface().grab_focus()
        keys("Home", "n")
        window.enter("Note", text)
        keys("ctrl+Return")

    def wait_titles(self, window, *titles):
        wait_for(lambda: self.titles(window) == list(titles), f"the tabs {titles}", pause=0.1)

    def test_files_named_on_the_command_line_stand_beside_a_live_session(self):
        files = [self.record("one.jsonl", "apple"), self.record("two.jsonl", "pear")]
        window = self.open(*files, "--listen", f"127.0.0.1:{free_port()}")
        self.wait_titles(window, "New session", "one.jsonl", "two.jsonl")
        window.wait_call("apple")
        self.assertIsNone(window.look("Message"))
        self.assertIsNone(window.look("Start server"))
        keys("ctrl+Next")
        window.wait_call("pear")
        keys("ctrl+w")
        self.wait_titles(window, "New session", "one.jsonl")
        keys("ctrl+w")
        window.find("Stop server")
        window.wait_call("listen")

    def test_a_note_is_saved_back_into_the_file(self):
        path = self.record("talk.jsonl", "hello")
        before = Transcript(path)
        window = self.open(path)
        self.wait_titles(window, "New session", "talk.jsonl")
        window.wait_call("hello")
        self.write_note(window, "first of all")
        self.wait_titles(window, "New session", "talk.jsonl*")
        keys("ctrl+s")
        self.wait_titles(window, "New session", "talk.jsonl")
        after = Transcript(path)
        self.assertEqual(list(after.notes.values()), ["first of all"])
        self.assertEqual([event.row for event in after.events], [event.row for event in before.events])
        self.assertEqual((after.header, after.settings, after.ended), (before.header, before.settings, before.ended))

    def test_a_tab_with_changes_asks_before_it_is_closed(self):
        path = self.record("talk.jsonl", "hello")
        window = self.open(path)
        window.wait_call("hello")
        self.write_note(window, "kept")
        self.wait_titles(window, "New session", "talk.jsonl*")
        keys("ctrl+w")
        window.click("Cancel", "push button")
        window.wait_gone("Cancel")
        keys("ctrl+q")
        window.click("Save", "push button")
        self.assertEqual(window.program.wait(), 0, window.program.errors)
        self.assertEqual(list(Transcript(path).notes.values()), ["kept"])

    def test_the_dialog_opens_what_was_saved(self):
        path = self.record("talk.jsonl", "hello")
        window = self.open()
        window.find("Start server")
        keys("ctrl+o")
        window.find("Open*", "dialog")
        window.name_file(path)
        self.wait_titles(window, "New session", "talk.jsonl")
        window.wait_call("hello")

    def test_what_is_none_or_broken_is_told_in_words(self):
        path = self.record("talk.jsonl", "hello")
        lines = path.read_text(encoding="utf-8").splitlines()
        broken = self.folder / "broken.jsonl"
        broken.write_text("\n".join(lines[:3] + ["{nonsense"] + lines[3:-1] + [lines[-1][:20]]), encoding="utf-8")
        newer = self.folder / "newer.jsonl"
        newer.write_text(json.dumps({"format": "socketscope-transcript", "version": "2.0"}) + "\n", encoding="utf-8")
        window = self.open(broken)
        window.wait_call("hello")
        self.wait_said(window, "line 4: not JSON")
        self.wait_said(window, "The last line is not whole")
        window.__exit__()
        for name, said in ((newer, "newer Socketscope"), (self.folder / "gone.jsonl", "No such file"),
                           (self.folder, "is no file")):
            with self.subTest(name=name.name), self.open(name) as other:
                self.wait_said(other, said)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
