"""What the tests of the window share: one desktop for the file, a folder for transcripts, saving, and quitting."""
import os
import tempfile
import unittest
from pathlib import Path

from desktop import Desktop

DESKTOP = Desktop()

from gi.repository import GLib  # noqa: E402
from transcripts import Transcript  # noqa: E402
from waiting import wait_for  # noqa: E402
from window import Window, keys  # noqa: E402 (the bindings join the bus of the desktop above)


class WindowCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def open(self, *arguments, **extra):
        window = Window(DESKTOP, *arguments, **extra)
        self.addCleanup(window.__exit__)
        self.addCleanup(self.shoot_failure)
        return window.__enter__()

    def shoot_failure(self):
        """With SOCKETSCOPE_SHOTS=FOLDER a picture of the screen is kept of each test that failed."""
        folder = os.environ.get("SOCKETSCOPE_SHOTS")
        failed = [test for test, _ in self._outcome.result.failures + self._outcome.result.errors]
        if folder and (self in failed or not self._outcome.success):
            DESKTOP.screenshot(Path(folder) / f"{self.id().rsplit('.', 1)[1]}.png")

    def save(self, window, name="session.jsonl"):
        """Saves the session as a person does and reads the file back."""
        window.click("Save transcript…", "push button")
        return Transcript(self.answer_save(window, name))

    def save_by(self, window, shortcut, name):
        keys(shortcut)
        return self.answer_save(window, name)

    def answer_save(self, window, name):
        path = self.folder / name
        window.name_file(path)
        wait_for(path.exists, f"the file {name}", pause=0.05)
        return path

    def rows(self, window):
        """The calls with their results, from the first to the last."""
        try:
            columns = window.columns("Calls")
            wanted = [columns.index(name) for name in ("Call", "Arguments", "Result")]
            return [f"{call}({arguments}) = {result}" for call, arguments, result in window.rows("Calls", wanted)]
        except GLib.Error:
            return []

    def start_server(self, window, port, *, backlog=5, greeting="", reply=None, echo=False, close=False):
        window.enter("Server address", "127.0.0.1")
        window.enter("Server port", port)
        window.enter("Backlog", backlog)
        window.enter("Greeting", greeting)
        if echo:
            window.choose("Reply mode", "Echo")
        elif reply is not None:
            window.choose("Reply mode", "Text")
            window.enter("Reply", reply)
        window.check("Close after the reply", close)
        window.click("Start server", "push button")
        window.find("Stop server", "push button")

    def connect_client(self, window, port):
        window.enter("Client host", "127.0.0.1")
        window.enter("Client port", port)
        window.click("Connect client", "push button")
        window.wait_call("connect")
