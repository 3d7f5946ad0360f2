#!/usr/bin/env python3
"""An opened transcript is replayed in the window against a peer that does as recorded, and one that does not."""
import subprocess
import unittest

from windowcase import WindowCase

from certificates import make_certificate
from programs import cli, peer
from waiting import free_port, wait_for, wait_listening
from window import keys

STEPS = ("hear:5", "say:welcome", "say:goodbye", "close")


class Replay(WindowCase):
    def serve(self, *steps):
        server = peer("scripted_peer", "listen", 0, *steps)
        self.addCleanup(server.__exit__)
        return server.wait_port()

    def record(self):
        path = self.folder / "record.jsonl"
        with cli("connect", f"127.0.0.1:{self.serve(*STEPS)}", "--send", "hello", "--transcript", path,
                 stdin=subprocess.DEVNULL) as client:
            self.assertEqual(client.wait(), 0, client.errors)
        return path

    def replay(self, window, port):
        keys("ctrl+r")
        window.find("Replay*", "dialog")
        window.enter("Peer host", "127.0.0.1")
        window.enter("Peer port", port)
        window.click("Start replay", "push button")

    @staticmethod
    def result(window):
        """The notice is a label: its words are its description."""
        return next((node.get_description() for node in window.nodes() if node.get_name() == "Result of the replay"), "")

    def test_shows_what_came_of_it_and_both_calls(self):
        window = self.open(str(self.record()))
        window.find("record.jsonl", "page tab")
        wait_for(lambda: window.row_count("Calls") > 5, "the opened calls")
        self.replay(window, self.serve(*STEPS))
        wait_for(lambda: "As recorded" in self.result(window), "the verdict")
        window.enter("Peer port", self.serve("hear:5", "say:welcome", "say:goodbxe", "close"))
        window.click("Start replay", "push button")
        wait_for(lambda: "from byte 13 on" in self.result(window), "the divergence")
        self.assertIn("odbye", window.text("Record: bytes"))
        self.assertIn("odbxe", window.text("Now: bytes"))
        window.click("Show in the live session", "push button")
        wait_for(lambda: "goodbxe" in window.text("Details"), "the live call's details")
        window.click("Show in the record", "push button")
        wait_for(lambda: "goodbye" in window.text("Details"), "the recorded call's details")

    def test_what_went_over_tls_goes_over_tls_again(self):
        certificate, record = self.folder / "certificate.pem", self.folder / "record.jsonl"

        def serve():
            trusted, port = make_certificate(certificate), free_port()
            server = cli("listen", f"tls://127.0.0.1:{port}", "--tls-cert", certificate, "--reply", "yes", "--close-after-reply")
            self.addCleanup(server.__exit__)
            wait_listening(port)
            return trusted, port

        trusted, port = serve()
        with cli("connect", f"tls://127.0.0.1:{port}", "--tls-trust", trusted, "--send", "hello", "--keep-open",
                 "--transcript", record, stdin=subprocess.DEVNULL) as client:
            self.assertEqual(client.wait(), 0, client.errors)
        window = self.open(str(record))
        window.find("record.jsonl", "page tab")
        wait_for(lambda: window.row_count("Calls") > 5, "the opened calls")
        self.replay(window, port)
        wait_for(lambda: "As recorded" in self.result(window), "the verdict")
        trusted, port = serve()
        window.enter("Peer port", port)
        window.click("Start replay", "push button")
        wait_for(lambda: "another certificate" in self.result(window), "the reason")
        window.enter("Trusted fingerprint", trusted)
        window.click("Start replay", "push button")
        wait_for(lambda: "As recorded" in self.result(window), "the verdict with the other certificate")


if __name__ == "__main__":
    unittest.main()
