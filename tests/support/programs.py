"""Runs our programs and the peers, and waits for what they print."""
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from waiting import PATIENCE_S, wait_for

TESTS = Path(__file__).resolve().parents[1]
CLI = os.environ.get("SOCKETSCOPE_CLI", "")
WINDOW = os.environ.get("SOCKETSCOPE_WINDOW", "")
PEERS = TESTS / "peers"
BUILT_PEERS = Path(os.environ.get("SOCKETSCOPE_PEERS", PEERS))


def ends_with_us(command):
    """The command, wrapped so that the kernel ends it if this test is killed and cannot tidy up (prctl(2))."""
    words = [str(word) for word in command]
    return ["setpriv", "--pdeathsig", "TERM", "--", *words] if shutil.which("setpriv") else words


class Program:
    """A running program whose lines are read as they come; a context manager that ends it for sure."""

    def __init__(self, *command, env=None, cwd=None, stdin=subprocess.PIPE):
        self.name = Path(str(command[0])).name
        self._process = subprocess.Popen(ends_with_us(command), stdin=stdin, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE, env=env, cwd=cwd)
        self.pid = self._process.pid
        self._out, self._err = [], []
        self._readers = [threading.Thread(target=self._read, args=pair, daemon=True)
                         for pair in ((self._process.stdout, self._out), (self._process.stderr, self._err))]
        for reader in self._readers:
            reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for reader in self._readers:
            reader.join()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream and not stream.closed:
                try:
                    stream.close()
                except BrokenPipeError:
                    pass

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.append(line)

    @property
    def output(self):
        return b"".join(list(self._out))

    @property
    def errors(self):
        return b"".join(list(self._err)).decode(errors="replace")

    @property
    def lines(self):
        return [line.decode(errors="replace").rstrip("\n") for line in list(self._out)]

    def wait_line(self, pattern, seconds=PATIENCE_S):
        """Waits for a line of standard output that the regular expression is found in; returns the match."""
        def found():
            for line in self.lines:
                match = re.search(pattern, line)
                if match:
                    return match
            return self._process.poll() is not None and not self._readers[0].is_alive() and "ended"
        match = wait_for(found, f"“{pattern}” from {self.name}", seconds)
        if match == "ended" and not any(re.search(pattern, line) for line in self.lines):
            raise AssertionError(f"{self.name} ended without “{pattern}”:\n" + "\n".join(self.lines) + self.errors)
        return found() if match == "ended" else match

    def wait_port(self):
        """The port in a peer's "listening on port N"."""
        return int(self.wait_line(r"listening on port (\d+)")[1])

    def write(self, data):
        self._process.stdin.write(data if isinstance(data, bytes) else data.encode())
        self._process.stdin.flush()

    def end_input(self):
        self._process.stdin.close()

    def signal(self, number):
        self._process.send_signal(number)

    def running(self):
        return self._process.poll() is None

    def wait(self, seconds=PATIENCE_S):
        """Waits for the end and returns the exit code; what was printed is complete then."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{self.name} did not end in {seconds:g} s:\n" + "\n".join(self.lines[-40:])
                                 + self.errors[-4000:]) from None
        for reader in self._readers:
            reader.join(seconds)
        return code


def cli(*arguments, **options):
    return Program(CLI, *arguments, **options)


def peer(name, *arguments, **options):
    """A peer by its name in tests/peers: a Python script, or a built C program."""
    script = PEERS / f"{name}.py"
    if script.exists():
        return Program(sys.executable, "-B", script, *arguments, **options)
    return Program(BUILT_PEERS / name, *arguments, **options)


def tool(name, *arguments, **options):
    """A program of the system, which the tests' scripts install."""
    path = shutil.which(name)
    if not path:
        raise AssertionError(f"{name} is missing; tests/run installs it")
    return Program(path, *arguments, **options)
