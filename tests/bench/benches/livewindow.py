"""How long the window's own thread lets a click wait while calls pour in."""
import statistics
import threading

from . import figures, processes, screen

ROUNDS = 5
ROUND_MS = 3000
CONNECTIONS = 100
CALLS_PER_TRIP = 2  # recv and send
LEAST_CALLS = 200_000
# A little more than that, so that it is reached.
PACED_TRIPS = 105_000


class _Watched:
    """A window and a server under load: one program, or the yardsticks side by side."""

    def __init__(self, display, window, server, trips_per_second):
        self.watch = processes.Process([processes.bench_program('pingwatch'), str(window.pid)],
                                       env=display.env, ends_with_stdin=True)
        self.watch.line()
        # In turn: the window's server has the short backlog of the labs.
        self.load = processes.Load(processes.await_listening(server), CONNECTIONS, CONNECTIONS,
                                   in_turn=True, trips_per_second=trips_per_second)
        self.load.touch()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.watch, self.load):
            process.__exit__()

    def round(self, name):
        self.watch.tell(f'round {ROUND_MS}')
        rates = []
        load = threading.Thread(target=lambda: rates.append(self.load.rate(ROUND_MS)))
        load.start()
        facts = dict(word.split('=') for word in self.watch.line().split()[1:])
        load.join()
        calls = rates[0] * CALLS_PER_TRIP
        p99, most = float(facts['p99-ms']), float(facts['max-ms'])
        print(f'  {name}: {calls:,.0f} calls/s, {facts["count"]} pings, median '
              f'{facts["median-ms"]} ms, p99 {p99} ms, max {most} ms', flush=True)
        return p99, most, calls


def _measure(name, trips_per_second):
    ours, reference = [], []
    with screen.Screen() as display, display.window_program() as program, \
            processes.Process([processes.bench_program('minimalwindow')], env=display.env) as idle, \
            processes.raw_server() as raw, \
            _Watched(display, program, program, trips_per_second) as mine, \
            _Watched(display, idle, raw, trips_per_second) as yardstick:
        for _ in range(ROUNDS):
            processes.await_settled(program.pid)
            ours.append(mine.round('ours'))
            reference.append(yardstick.round('reference'))
    calls = statistics.median(sample[2] for sample in ours)
    if calls < LEAST_CALLS:
        raise processes.CouldNotRun(f'only {calls:,.0f} calls/s')
    for which, part, target in (('p99', 0, 16), ('max', 1, 50)):
        mine = [sample[part] for sample in ours]
        other = [sample[part] for sample in reference]
        figure = statistics.median(mine) if part == 0 else max(mine)
        yard = statistics.median(other) if part == 0 else max(other)
        figures.report(f'{name}-{which}', f'{figure:.2f}ms', f'{yard:.2f}ms', figure / yard,
                       figures.Target(at_most=target, unit='ms'), figure)


def livewindow():
    """At the pace that the target names, and as fast as both processors can."""
    _measure('livewindow', PACED_TRIPS)
    _measure('livewindow-full', 0)
