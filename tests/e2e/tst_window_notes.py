#!/usr/bin/env python3
"""Notes and pictures in the window: notes written by keys and saved, the timeline as SVG and as a diagram."""
import unittest
from xml.etree import ElementTree

from windowcase import WindowCase

from waiting import free_port, wait_for
from window import keys

NOTE = "why here?"
SVG = "{http://www.w3.org/2000/svg}"


class Session(WindowCase):
    def start(self):
        window, port = self.open(), free_port()
        self.start_server(window, port, greeting="Welcome!")
        self.connect_client(window, port)
        window.wait_call("recv")
        return window

    def write(self, window, text):
        window.find("Timeline").get_component_iface().grab_focus()
        keys("Home")
        keys("n")
        window.enter("Note", text)
        keys("ctrl+Return")
        wait_for(lambda: any(text in cell for row in window.rows("Calls") for cell in row), f"“{text}” in a row")


class Notes(Session):
    def test_a_note_is_saved_with_its_call(self):
        window = self.start()
        self.write(window, NOTE)
        transcript = self.save(window)
        first = transcript.of("client 1")[0].number  # of the lane that was selected last
        self.assertEqual(transcript.notes, {first: NOTE})

    def test_the_note_is_in_the_text_too_and_can_be_deleted(self):
        window = self.start()
        self.write(window, NOTE)
        self.assertIn(f"Note: {NOTE}", window.text("Details"))
        keys("ctrl+shift+e")
        wait_for(lambda: "Note:" not in window.text("Details"), "the end of the note")


class Pictures(Session):
    def export(self, window, name, *choices):
        path = self.folder / name
        keys("ctrl+shift+x")
        for choice in choices:
            window.click(choice, "radio button")
        window.click("Save as…", "push button")
        window.enter("File name:", path)
        keys("Return")
        wait_for(path.exists, f"the file {name}", pause=0.05)
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        window.wait_gone("File name:")
        return path.read_text(encoding="utf-8")

    def test_the_timeline_as_svg(self):
        window = self.start()
        self.write(window, NOTE)
        picture = ElementTree.fromstring(self.export(window, "session.svg", "the whole session"))
        self.assertEqual(picture.tag, SVG + "svg")
        texts = [text.text for text in picture.iter(SVG + "text")]
        for text in ("SERVER", "CLIENT 1", "LISTEN", "ESTABLISHED", "note"):
            self.assertIn(text, texts)
        titles = [title.text for title in picture.iter(SVG + "title")]
        for call in ("bind", "listen", "accept4", "connect", "send", "recv"):
            self.assertTrue(any(f" {call}(" in title for title in titles), (call, titles))

    def test_the_session_as_a_sequence_diagram(self):
        window = self.start()
        self.write(window, NOTE)
        diagram = self.export(window, "session.mmd", "the whole session",
                              "Mermaid: a sequence diagram as text, for Markdown").splitlines()
        self.assertEqual(diagram[0], "sequenceDiagram")
        self.assertRegex("\n".join(diagram), r'    s\d+->>s\d+: send #35;\d+ → recv #35;\d+, 8 byte\S+ "Welcome!"')
        self.assertTrue(any(line.endswith(f": ⚑ {NOTE}") for line in diagram), diagram)


if __name__ == "__main__":
    unittest.main()
