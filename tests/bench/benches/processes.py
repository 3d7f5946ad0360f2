"""The programs under measurement: started, awaited by the state they reach, and ended."""
import os
import pathlib
import re
import select
import signal
import subprocess
import tempfile
import time

DEADLINE_SECONDS = 60
# Between two looks at a state that nobody tells us about.
LOOK_SECONDS = 0.005
SETTLED_LOOKS = 40

_build = None


class CouldNotRun(Exception):
    """The bench has no figure, and this is why."""


def use_build(folder):
    global _build
    _build = folder


def program(*relative):
    path = pathlib.Path(_build, *relative)
    if not path.exists():
        raise CouldNotRun(f'{path} is not built')
    return str(path)


def bench_program(name):
    return program('tests', 'bench', name)


def await_state(reached, what):
    """Looks again and again until reached() is true; what is the state in words."""
    end = time.monotonic() + DEADLINE_SECONDS
    while True:
        found = reached()
        if found:
            return found
        if time.monotonic() > end:
            raise CouldNotRun(f'waited {DEADLINE_SECONDS} s in vain until {what}')
        select.select([], [], [], LOOK_SECONDS)


def resident_bytes(pid):
    status = pathlib.Path(f'/proc/{pid}/status').read_text()
    return int(re.search(r'^VmRSS:\s+(\d+) kB', status, re.M)[1]) * 1024


def await_settled(pid):
    """Waits until the program has used no processor time for SETTLED_LOOKS looks."""
    looks = []

    def settled():
        fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
        looks.append(int(fields[11]) + int(fields[12]))  # utime and stime (proc(5))
        return len(looks) > SETTLED_LOOKS and looks[-1] == looks[-1 - SETTLED_LOOKS]

    await_state(settled, 'the program has settled')


class Process:
    """A program with its pipes; ends when its `with` block does: by SIGTERM, or by the end of its
    stdin."""

    def __init__(self, arguments, env=None, ends_with_stdin=False):
        self._ends_with_stdin = ends_with_stdin
        self.name = pathlib.Path(arguments[0]).name
        self._buffer = b''
        self._complaints = tempfile.TemporaryFile()
        self.child = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=self._complaints, env=env)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if not self._ends_with_stdin and self.child.poll() is None:
            self.child.send_signal(signal.SIGTERM)
        self.child.stdin.close()
        try:
            self.child.wait(DEADLINE_SECONDS)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        self.child.stdout.close()
        self._complaints.close()

    @property
    def pid(self):
        return self.child.pid

    def ending(self):
        """With what code the program has ended, and its last words."""
        code = self.child.wait()
        self._complaints.seek(0)
        words = self._complaints.read().decode(errors='replace').strip().splitlines()
        return f'{self.name} ended with code {code}' + (f': {words[-1]}' if words else '')

    def tell(self, line):
        self.child.stdin.write(line.encode() + b'\n')
        self.child.stdin.flush()

    def line(self):
        """The next line the program prints."""
        end = time.monotonic() + DEADLINE_SECONDS
        while b'\n' not in self._buffer:
            readable, _, _ = select.select([self.child.stdout], [], [],
                                           max(0, end - time.monotonic()))
            chunk = os.read(self.child.stdout.fileno(), 65536) if readable else b''
            if not chunk:
                raise CouldNotRun(f'{self.name} said nothing' if not readable else self.ending())
            self._buffer += chunk
        line, self._buffer = self._buffer.split(b'\n', 1)
        return line.decode()

    def resident_bytes(self):
        return resident_bytes(self.pid)

    def descriptor_count(self):
        return len(os.listdir(f'/proc/{self.pid}/fd'))

    def listening_port(self):
        """The port on which the program listens, None as long as it does not (proc(5))."""
        if self.child.poll() is not None:
            raise CouldNotRun(self.ending())
        inodes = set()
        for entry in os.scandir(f'/proc/{self.pid}/fd'):
            try:
                inodes.add(os.readlink(entry.path))
            except OSError:
                pass
        for row in pathlib.Path(f'/proc/{self.pid}/net/tcp').read_text().splitlines()[1:]:
            columns = row.split()
            if columns[3] == '0A' and f'socket:[{columns[9]}]' in inodes:
                return int(columns[1].split(':')[1], 16)
        return None


def our_server(*options):
    return Process([program('app', 'cli', 'socketscope-cli'), 'listen', '127.0.0.1:0', '--quiet',
                    '--backlog', '4096', '--max-connections', '10000', *options])


def raw_server(*options):
    return Process([bench_program('epollecho'), '--backlog', '4096', *options])


def await_listening(server):
    return await_state(server.listening_port, f'{server.name} listens')


class Load(Process):
    """The load generator, with its connections open; see load/echoload.cpp."""

    def __init__(self, port, connections, active=1, greeting_bytes=0, in_turn=False,
                 trips_per_second=0):
        super().__init__([bench_program('echoload'), '--port', str(port),
                          '--connections', str(connections), '--active', str(active),
                          '--greeting-bytes', str(greeting_bytes),
                          '--in-turn', str(int(in_turn)),
                          '--trips-per-second', str(trips_per_second)],
                         ends_with_stdin=True)
        facts = dict(word.split('=') for word in self.line().split()[1:])
        self.established_seconds = float(facts['established'])
        self.accepted_seconds = float(facts['accepted'])
        self.retransmits = int(facts['retransmits'])

    def touch(self):
        """One round trip on every connection."""
        self.tell('touch')
        self.line()

    def rate(self, milliseconds):
        """Round trips per second of one round."""
        self.tell(f'round {milliseconds}')
        facts = dict(word.split('=') for word in self.line().split()[1:])
        return int(facts['trips']) / float(facts['seconds'])
