"""What the tests of socketscope-cli share: a folder for transcripts, readiness, and a clean end."""
import tempfile
import unittest
from pathlib import Path

from transcripts import Transcript
from waiting import wait_listening


class CliCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.server_file, self.client_file = self.folder / "server.jsonl", self.folder / "client.jsonl"

    def server_transcript(self):
        return Transcript(self.server_file)

    def client_transcript(self):
        return Transcript(self.client_file)

    def wait_ready(self, server, port):
        wait_listening(port)
        self.assertTrue(server.running(), server.errors)

    def wait_recorded(self, program, pattern):
        program.wait_line(pattern)

    def end(self, program, number):
        """Sends the signal; the program must close everything, complete its transcript and exit 0."""
        program.signal(number)
        self.assertEqual(program.wait(), 0, program.errors)
