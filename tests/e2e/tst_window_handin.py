#!/usr/bin/env python3
"""What a student hands in, from the window by keyboard: the session as programs, and the lab report."""
import hashlib
import shutil
import subprocess
import unittest

from waiting import free_port, wait_for
from window import keys
from windowcase import WindowCase


class HandingIn(WindowCase):
    def talk(self):
        """A session with a server and a client of ours, in which the client says something."""
        port = free_port()
        window = self.open("--listen", f"127.0.0.1:{port}", "--echo", "--connect", f"127.0.0.1:{port}")
        window.wait_call("accept")
        window.enter("Message", "hello there")
        window.click("Send", "push button")
        window.wait_call("recv", 2)
        return window

    def test_each_endpoint_is_shown_as_a_program(self):
        window = self.talk()
        keys("ctrl+shift+k")
        self.assertIn("listener.listen(", window.text("Program"))
        window.choose("Endpoint", "Client 1")
        wait_for(lambda: "client.connect((HOST, PORT))" in window.text("Program"), "the client's program", pause=0.05)
        self.assertIn('client.sendall(b"hello there', window.text("Program"))
        path = self.save_by(window, "alt+s", "mine.py")
        self.assertEqual(path.read_text(encoding="utf-8"), window.text("Program"))
        keys("Escape")
        window.wait_gone("Program")

    def report(self, name, form):
        window = self.talk()
        keys("ctrl+shift+l")
        window.enter("Title", "Experiment 6")
        window.enter("Name", "Ada")
        window.choose("Format", form)
        path = self.save_by(window, "alt+s", name)
        transcript = path.with_suffix(".jsonl")
        wait_for(transcript.exists, "the transcript beside it", pause=0.05)
        return path, hashlib.sha256(transcript.read_bytes()).hexdigest()

    def test_a_report_names_the_transcript_beside_it(self):
        path, checksum = self.report("report.html", "Web page (.html)")
        page = path.read_text(encoding="utf-8")
        for text in ("<h1>Experiment 6</h1>", "<dd>Ada</dd>", "hello there", checksum):
            self.assertIn(text, page)

    @unittest.skipUnless(shutil.which("pdftotext"), "needs pdftotext")
    def test_a_report_is_set_as_pages(self):
        path, checksum = self.report("report.pdf", "Pages (.pdf)")
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        for word in ("Experiment 6", "Ada", "listen(2)", "hello there", checksum):
            self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
