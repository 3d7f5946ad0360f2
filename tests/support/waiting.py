"""Waiting for states of the outside world; the only place in the tests that looks again after a moment."""
import os
import socket
import time

# Sanitized programs on a busy machine with two cores are slow; a test that passes never waits for this.
PATIENCE_S = float(os.environ.get("SOCKETSCOPE_PATIENCE", "30"))
_LISTEN = "0A"  # TCP_LISTEN of include/net/tcp_states.h, as /proc/net/tcp prints it


class NeverHappened(AssertionError):
    pass


def wait_for(state, what, seconds=PATIENCE_S, pause=0.01):
    """Calls state() until it gives something true and returns that; raises NeverHappened after the given time."""
    end = time.monotonic() + seconds
    while True:
        result = state()
        if result:
            return result
        if time.monotonic() > end:
            raise NeverHappened(f"waited {seconds:g} s for {what}")
        time.sleep(pause)


def listening_ports():
    ports = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with open(table, encoding="ascii") as lines:
            for row in list(lines)[1:]:
                local, state = row.split()[1], row.split()[3]
                if state == _LISTEN:
                    ports.add(int(local.rsplit(":", 1)[1], 16))
    return ports


def wait_listening(port):
    """Waits until somebody listens on the port, without the connection that trying it would make."""
    wait_for(lambda: port in listening_ports(), f"a listener on port {port}")


def free_port():
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
