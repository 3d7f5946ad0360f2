"""2,000 clients connect at once; each is accepted, recorded and greeted with one byte."""
import pathlib
import statistics

from . import figures, processes

CONNECTIONS = 2000
ROUNDS = 7
# A SYN that finds the accept queue full is sent again after 1 s (RFC 6298 §2.1): any retry would
# show as ten times this.
TARGET_SECONDS = 0.1
COUNTERS = ('ListenOverflows', 'ListenDrops', 'TCPSynRetrans')


def _counters():
    """Of the whole system, so others' traffic counts too."""
    names, values = (line.split() for line in
                     pathlib.Path('/proc/net/netstat').read_text().splitlines()[:2])
    found = dict(zip(names, values))
    return {name: int(found[name]) for name in COUNTERS}


class _Burst:
    def __init__(self, server):
        self.server = server
        self.port = processes.await_listening(server)
        self.descriptors = server.descriptor_count()
        self.retransmits = 0

    def seconds(self):
        with processes.Load(self.port, CONNECTIONS, greeting_bytes=1) as load:
            self.retransmits += load.retransmits
            took = load.accepted_seconds
        processes.await_state(lambda: self.server.descriptor_count() <= self.descriptors,
                              f'{self.server.name} has closed its connections')
        return took * 1000


def burst2000():
    before = _counters()
    with processes.our_server('--greeting', 'x') as server, \
            processes.raw_server('--greeting', 'x') as raw:
        ours, reference = _Burst(server), _Burst(raw)
        pairs = figures.take_turns(ROUNDS, ours.seconds, reference.seconds, 'ms', 1)
    after = _counters()
    print(f'  connections whose SYN was sent again: ours {ours.retransmits}, '
          f'reference {reference.retransmits}; of the whole system: '
          + ', '.join(f'{name} +{after[name] - before[name]}' for name in COUNTERS))
    median = statistics.median(pair[0] for pair in pairs)
    yardstick = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    figures.report('burst2000', f'{median:.1f}ms', f'{yardstick:.1f}ms', ratio,
                   figures.Target(at_most=TARGET_SECONDS * 1000, unit='ms'),
                   median if ours.retransmits == 0 else float('inf'))
