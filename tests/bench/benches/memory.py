"""Resident bytes that a connection costs the server, beside what it costs raw epoll."""
import statistics

from . import figures, processes

CONNECTIONS = 10000
ROUNDS = 5


def _per_connection(server):
    """(idle, after one round trip each) in bytes per connection, the recording included."""
    port = processes.await_listening(server)
    empty, descriptors = server.resident_bytes(), server.descriptor_count()
    with processes.Load(port, CONNECTIONS) as load:
        processes.await_state(
            lambda: server.descriptor_count() >= descriptors + CONNECTIONS,
            f'{server.name} has accepted all')
        idle = server.resident_bytes()
        load.touch()
        busy = server.resident_bytes()
    return (idle - empty) / CONNECTIONS, (busy - empty) / CONNECTIONS


def memory():
    ours, reference = [], []
    for number in range(1, ROUNDS + 1):
        with processes.our_server('--echo') as server:
            ours.append(_per_connection(server))
        with processes.raw_server() as server:
            reference.append(_per_connection(server))
        print(f'  round {number}: idle {ours[-1][0]:,.0f} B, reference {reference[-1][0]:,.0f} B; '
              f'after traffic {ours[-1][1]:,.0f} B, reference {reference[-1][1]:,.0f} B', flush=True)
    for name, part, target in (('memory-idle', 0, 3000), ('memory-busy', 1, 12000)):
        mine = statistics.median(sample[part] for sample in ours)
        raw = statistics.median(sample[part] for sample in reference)
        figures.report(name, f'{mine:.0f}B', f'{raw:.0f}B', mine / raw if raw else None,
                       figures.Target(at_most=target, unit='B'), mine - raw)
