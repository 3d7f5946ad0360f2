#!/usr/bin/env python3
"""socketscope --convert: pages and pictures of a transcript without a display, judged by poppler and by their pixels."""
import json
import os
import signal
import struct
import subprocess
import tempfile
import unittest
import zlib
from pathlib import Path

from programs import CLI, WINDOW
from waiting import wait_for

HEADER = {"format": "socketscope-transcript", "version": "1.0", "program": "Socketscope 0.1.0", "host": "lab7",
          "system": "none", "started": "2025-03-04T05:06:07.008+01:00"}


def session(calls):
    """A client that connects and then sends and receives numbered messages."""
    lines = [HEADER, {"n": 1, "t": 0, "dur": 9, "endpoint": "client 1", "socket": 1, "fd": 5, "call": "connect",
                      "args": {"address": "127.0.0.1:80"}, "result": 0, "errno": None}]
    for number in range(2, calls + 1):
        lines.append({"n": number, "t": number * 1000, "dur": 9, "endpoint": "client 1", "socket": 1, "fd": 5,
                      "call": "send" if number % 2 else "recv", "args": {"size": 65536, "flags": 0}, "result": 4,
                      "errno": None, "data": "PGI+IQ=="})
    lines.append({"note": {"event": 3, "text": "a note <i>on</i> it"}})
    return "".join(json.dumps(line) + "\n" for line in lines)


class Convert(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.sample = self.folder / "sample.jsonl"
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        self.environment["XDG_RUNTIME_DIR"] = folder.name
        self.environment["HOME"] = self.environment["XDG_CONFIG_HOME"] = folder.name

    def convert(self, name, calls, code=0):
        self.sample.write_text(session(calls))
        result = self.folder / name
        done = subprocess.run([WINDOW, "--convert", self.sample, result], env=self.environment, capture_output=True,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, code, done.stderr.decode())
        return result, done.stderr.decode()

    def text_of(self, document, *options):
        return subprocess.run(["pdftotext", *options, document, "-"], capture_output=True, check=True).stdout.decode()

    def pages_of(self, document):
        facts = subprocess.run(["pdfinfo", document], capture_output=True, check=True).stdout.decode()
        return int(next(line.split()[1] for line in facts.splitlines() if line.startswith("Pages:")))

    def test_pages_have_all_that_the_web_page_has(self):
        document, _ = self.convert("a.pdf", 200)
        pages = self.pages_of(document)
        self.assertGreater(pages, 5)
        text = self.text_of(document, "-layout")
        for page in range(1, pages + 1):
            self.assertIn(f"Page {page} of {pages}", text)
        for word in ("Transcript of a session", "lab7", "2025-03-04T05:06:07.008+01:00", "connect(5, 127.0.0.1:80)",
                     "a note <i>on</i> it", "<b>", "Chat", "Notes", "200, 396 B sent, 400 B received"):
            self.assertIn(word, text)
        for number in range(1, 201):
            self.assertRegex(text, rf"(?m)^\s*{number}\s+\S")
        heads = text.count("Endpoint")
        self.assertGreater(heads, 2, "each page of the table says its columns")

    def test_a_long_session_says_what_is_left_out(self):
        document, _ = self.convert("long.pdf", 20_050)
        text = self.text_of(document)
        self.assertIn("50 further calls are left out here", text)
        self.assertIn("further messages are left out here", text)
        self.assertIn(f"Page {self.pages_of(document)} of", text)

    def test_the_image_shows_something(self):
        image, _ = self.convert("a.png", 50)
        data = image.read_bytes()
        self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", data[16:24])
        self.assertGreater(width, 800)
        self.assertGreater(height, 100)
        pixels, at = b"", 8
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at:at + 8])
            pixels += data[at + 8:at + 8 + length] if kind == b"IDAT" else b""
            at += 12 + length
        rows = zlib.decompress(pixels)
        self.assertGreater(len(set(rows)), 50)

    def test_other_endings_are_as_the_other_program_writes_them(self):
        page, _ = self.convert("a.html", 20)
        same = subprocess.run([CLI, "convert", self.sample, "-", "--to", "html"], capture_output=True, check=True,
                              env=self.environment)
        self.assertEqual(page.read_bytes(), same.stdout)

    def test_says_what_is_wrong(self):
        self.assertIn("no ending that names a format", self.convert("a.doc", 3, code=2)[1])
        done = subprocess.run([WINDOW, "--convert", self.folder / "none.jsonl", self.folder / "a.pdf"],
                              env=self.environment, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"none.jsonl", done.stderr)
        self.assertFalse((self.folder / "a.pdf").exists())

    def test_an_interrupted_one_leaves_what_was_there(self):
        self.sample.write_text(session(20_000))
        (self.folder / "old.pdf").write_text("old")
        with subprocess.Popen([WINDOW, "--convert", self.sample, self.folder / "old.pdf"], env=self.environment,
                              stderr=subprocess.PIPE) as program:
            # Its temporary file is there once it saves, and listens to signals.
            wait_for(lambda: list(self.folder.glob(".old.pdf.*")), "the beginning of the save")
            program.send_signal(signal.SIGINT)
            error = program.stderr.read().decode()
            self.assertEqual(program.wait(60), 1)
        self.assertIn("cancelled", error)
        self.assertEqual((self.folder / "old.pdf").read_text(), "old")
        self.assertEqual(list(self.folder.glob(".old.pdf.*")), [])


if __name__ == "__main__":
    unittest.main()
