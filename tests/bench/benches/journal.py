"""What writing a transcript as it happens costs the echo, and how far behind it is."""
import datetime
import pathlib
import re
import tempfile
import threading
import time

from . import echo, figures, processes

LOOK_SECONDS = 0.005
LINES_BYTES = 4096


class Lag(threading.Thread):
    """Looks again and again what is new in the file, and how long ago the first of it was made."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.path = path
        self.seconds = []
        self._ends = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._ends.set()
        self.join()

    def run(self):
        with open(self.path, 'rb') as file:
            started = datetime.datetime.fromisoformat(re.search(rb'"started":"([^"]+)"', file.readline())[1].decode())
            size = file.seek(0, 2)
            while not self._ends.wait(LOOK_SECONDS):
                before, size = size, file.seek(0, 2)
                if size == before:
                    continue
                now = time.time()
                file.seek(before)
                first = re.search(rb'"t":(\d+),"dur":(\d+)', file.read(LINES_BYTES))
                if first:
                    made = started.timestamp() + (int(first[1]) + int(first[2])) / 1e9
                    self.seconds.append(now - made)


def echo100journal():
    with tempfile.TemporaryDirectory(prefix='socketscope-bench-') as folder:
        path = pathlib.Path(folder, 'echo.jsonl')
        with processes.our_server('--echo', '--transcript', str(path)) as server, \
                processes.our_server('--echo') as without:
            processes.await_state(lambda: path.exists() and path.stat().st_size, 'the transcript is begun')
            with Lag(path) as lag:
                echo.compare('echo100journal', server, without, 100, 100, 0.85)
            worst = sorted(lag.seconds)
        ours = worst[-1] * 1e3
        figures.report('journal-lag', f'{ours:.0f}ms', f'{worst[len(worst) // 2] * 1e3:.0f}ms (median)', None,
                       figures.Target(at_most=100, unit='ms'), ours)
