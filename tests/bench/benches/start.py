"""From exec to the first painted window, ours against a minimal Widgets program."""
import statistics

from . import figures, processes, screen

ROUNDS = 11


def _start(display, arguments, resident):
    with processes.Process([processes.bench_program('startwatch'), *arguments],
                           env=display.env, ends_with_stdin=True) as watch:
        facts = dict(word.split('=') for word in watch.line().split()[1:])
        processes.await_settled(int(facts['pid']))
        resident.append(processes.resident_bytes(int(facts['pid'])))
        return float(facts['painted-ms'])


def start():
    ours, minimal = [], []
    program = [processes.program('app', 'socketscope')]
    yardstick = [processes.bench_program('minimalwindow')]
    with screen.Screen(manager=False) as display:
        for arguments in (program, yardstick):  # so that both are in the page cache
            _start(display, arguments, [])
        pairs = figures.take_turns(ROUNDS, lambda: _start(display, program, ours),
                                   lambda: _start(display, yardstick, minimal), 'ms', 1)
    figures.report_pairs('start', pairs, 'ms', figures.Target(at_most=2.0), 1)
    mine, reference = statistics.median(ours), statistics.median(minimal)
    mebibyte = 1024 * 1024
    figures.report('start-memory', f'{mine / mebibyte:.1f}MiB', f'{reference / mebibyte:.1f}MiB',
                   mine / reference, figures.Target(at_most=60, unit='MiB'), mine / mebibyte)
