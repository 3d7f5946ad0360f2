"""Closed loops of 64 bytes: our server, every call and byte recorded, against raw epoll."""
from . import figures, processes, screen

ROUNDS = 21
ROUND_MS = 300
WARM_MS = 200


def compare(name, server, raw, connections, active, target):
    def round_of(load):
        processes.await_settled(server.pid)  # a window has more to do when a round is over
        return load.rate(ROUND_MS)

    with processes.Load(processes.await_listening(server), connections, active,
                        in_turn=connections <= 100) as ours, \
            processes.Load(processes.await_listening(raw), connections, active) as reference:
        for load in (ours, reference):
            load.touch()
            load.rate(WARM_MS)
        pairs = figures.take_turns(ROUNDS, lambda: round_of(ours), lambda: round_of(reference),
                                   'round trips/s')
        figures.report_pairs(name, pairs, '/s', figures.Target(at_least=target))


def echo100():
    with processes.our_server('--echo') as server, processes.raw_server() as raw:
        compare('echo100', server, raw, 100, 100, 0.85)


def idle10k():
    with processes.our_server('--echo') as server, processes.raw_server() as raw:
        compare('idle10k', server, raw, 10000, 1, 0.85)


def echo100window():
    with screen.Screen() as display, display.window_program() as server, \
            processes.raw_server() as raw:
        compare('echo100window', server, raw, 100, 100, 0.75)
