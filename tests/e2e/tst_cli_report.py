#!/usr/bin/env python3
"""The lab report of a session: what it has, what stays blank, and the checksum of the transcript."""
import hashlib
import signal
import subprocess
import unittest
import xml.etree.ElementTree

from clicase import CliCase
from programs import cli
from waiting import free_port

BLANK = '<div class="blank"></div>'


class Report(CliCase):
    def setUp(self):
        super().setUp()
        port = free_port()
        with cli("listen", f"127.0.0.1:{port}", "--backlog", 1, "--greeting", "Welcome <b>!", "--close-after-reply",
                 "--reply", "Got ``` it", "--transcript", self.server_file) as server:
            server.wait_line(r"listen\(")
            with cli("connect", f"127.0.0.1:{port}", "--send", "Hello ``` | *", "--keep-open", "--quiet") as client:
                self.assertEqual(client.wait(), 0, client.errors)
            server.wait_line(r"close\(")
            self.end(server, signal.SIGINT)

    def write(self, *arguments, name):
        path = self.folder / name
        with cli("report", self.server_file, *arguments, "-o", path) as program:
            self.assertEqual(program.wait(), 0, program.errors)
        return path.read_text(encoding="utf-8")

    def checksum(self):
        printed = subprocess.run(["sha256sum", self.server_file], capture_output=True, text=True, check=True).stdout
        self.assertEqual(printed.split()[0], hashlib.sha256(self.server_file.read_bytes()).hexdigest())
        return printed.split()[0]

    def test_a_page_tells_the_session(self):
        page = self.write("--title", "Experiment 6", "--name", "Ada & Bob", "--aim", "To see.", "--conclusion", "Seen.",
                          name="a.html")
        for text in ("<h1>Experiment 6</h1>", "<dd>Ada &amp; Bob</dd>", "To see.", "Seen.", "listen(2)", "listener.listen(1)",
                     "<svg", "Welcome &lt;b&gt;!", "server.jsonl", self.checksum()):
            self.assertIn(text, page)
        self.assertNotIn(BLANK, page)
        self.assertNotIn("Welcome <b>", page)
        self.assertNotRegex(page, r'(src|href)="(?!#)')

    def test_what_was_not_said_stays_blank(self):
        page = self.write(name="a.html")
        self.assertEqual(page.count(BLANK), 7)
        self.assertIn('<dt>Name</dt><dd class="blank"></dd>', page)
        self.assertIn("| Name | ____", self.write(name="a.md"))

    def test_markdown_has_its_picture_beside_it(self):
        text = self.write("--to", "md", "--language", "c", name="notes.md")
        self.assertIn("![Timeline of the session](notes.svg)", text)
        xml.etree.ElementTree.parse(self.folder / "notes.svg")
        self.assertIn("\n````c\n", text)
        self.assertIn(self.checksum(), text)

    def test_it_goes_through_pipes(self):
        with cli("report", "-", "--to", "md") as program:
            program.write(self.server_file.read_bytes())
            program.end_input()
            self.assertEqual(program.wait(), 0, program.errors)
            self.assertIn("not saved as a transcript", program.output.decode())

    def test_misuse_is_told(self):
        for arguments in (("report",), ("report", self.server_file, "--to", "pdf"),
                          ("report", self.server_file, "--language", "perl")):
            with cli(*arguments) as program:
                self.assertEqual(program.wait(), 2)


if __name__ == "__main__":
    unittest.main()
