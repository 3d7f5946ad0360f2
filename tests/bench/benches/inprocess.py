"""Benches that run inside one program of ours, which prints samples: `sample VARIANT unit=N`."""
import collections
import os
import statistics

from . import figures, processes, screen

ROUNDS = 5


def _samples(name, environment=None, rounds=ROUNDS, arguments=()):
    samples = collections.defaultdict(list)
    with processes.Process([processes.bench_program(name), str(rounds), *arguments],
                           env=dict(os.environ, **(environment or {}))) as process:
        while (line := process.line()) != 'end':
            print(f'  {line}', flush=True)
            if not line.startswith('sample '):
                continue
            _, variant, figure = line.split()
            samples[variant].append(float(figure.split('=')[1]))
    return samples


def record():
    samples = _samples('recordbench')
    copy = statistics.median(samples['copy'])
    for name, variant in (('record', 'fresh'), ('record-recycled', 'recycled'),
                          ('record-clocked', 'clocked')):
        ours = statistics.median(samples[variant])
        # Two looks at the clock are no part of recording; their sum is shown beside it.
        target = figures.Target(at_most=60 if variant != 'clocked' else 120, unit='ns')
        figures.report(name, f'{ours:.1f}ns', f'{copy:.1f}ns', ours / copy, target, ours)


def stream():
    samples = _samples('streambench')
    for direction in ('send', 'receive'):
        fresh = statistics.median(samples[f'{direction}-fresh'])
        print(f'  {direction} into memory never touched before: {fresh:.0f} MB/s')
        pairs = list(zip(samples[f'{direction}-recorded'], samples[f'{direction}-unrecorded']))
        figures.report_pairs(f'stream64k-{direction}', pairs, 'MB/s', figures.Target(at_least=0.75))


def frame():
    """Geometry of a frame at the worst zoom; the yardstick is one look at every call."""
    samples = _samples('framebench')
    for variant, figures_of in samples.items():
        if variant.startswith('scan'):
            continue
        events, lanes, axis = variant.split('-')
        ours = statistics.median(figures_of)
        scan = statistics.median(samples[f'scan-{events}'])
        figures.report(f'frame-{events}x{lanes}-{axis}', f'{ours:.0f}us', f'{scan:.0f}us',
                       ours / scan, figures.Target(at_most=2000, unit='us'), ours)


def filters():
    """Filters, search in payload, and what an event takes of the heap."""
    samples = _samples('filterbench')
    scan = statistics.median(samples['scan'])
    for name in ('call', 'endpoint'):
        ours = statistics.median(samples[name])
        figures.report(f'filter-{name}', f'{ours:.0f}us/M', f'{scan:.0f}us/M', ours / scan,
                       figures.Target(at_most=2000, unit='us/M'), ours)
    for size in (64, 4096):
        memmem = statistics.median(samples[f'memmem-{size}'])
        for kind in ('text', 'hex'):
            ours = statistics.median(samples[f'{kind}-{size}'])
            figures.report(f'search-{kind}-{size}B', f'{ours:.1f}GB/s', f'{memmem:.1f}GB/s',
                           ours / memmem, figures.Target(at_least=3, unit='GB/s'), ours)
    record = 48  # bytes of a call alone
    ours = samples['event'][0]
    figures.report('eventmemory', f'{ours:.1f}B', f'{record}B', ours / record,
                   figures.Target(at_most=64, unit='B'), ours)
    print(f'  beside the calls: {samples["hit"][0]:.1f} B per answer of a filter, '
          f'{samples["fact"][0]:.1f} B per fact that the kernel told', flush=True)


def _report_table(samples, suffix):
    for act, most in (('attach', 10), ('scroll', 5), ('jump', 5), ('end', 5), ('follow', 5)):
        ours = statistics.median(samples[f'table-{act}']) / 1000
        qt = statistics.median(samples[f'qtableview-{act}']) / 1000
        figures.report(f'table-{act}{suffix}', f'{ours:.2f}ms', f'{qt:.2f}ms', ours / qt,
                       figures.Target(at_most=most, unit='ms'), ours)
    ours = statistics.median(samples['table-memory'])
    qt = statistics.median(samples['qtableview-memory'])
    figures.report(f'table-memory{suffix}', f'{ours:.2f}B/row', f'{qt:.2f}B/row',
                   ours / qt if qt else None, figures.Target(at_most=20, unit='B/row'), ours)


def views():
    """The timeline's painting, the table and the search, on a screen of memory and on Xvfb."""
    _views('', {'QT_QPA_PLATFORM': 'offscreen'})
    with screen.Screen(manager=False) as display:
        _views('-xvfb', display.env)


def _views(suffix, environment):
    samples = _samples('viewbench', environment)
    naive = samples['naive'][0]
    for variant, took in samples.items():
        if variant.startswith('paint-'):
            ours = statistics.median(took)
            figures.report(variant + suffix, f'{ours:.0f}us', f'{naive:.0f}us', ours / naive,
                           figures.Target(at_most=2000, unit='us'), ours)
    _report_table(samples, suffix)
    for name, most in (('first-hit', 50), ('cancel', 16)):
        ours = statistics.median(samples[name]) / 1000
        figures.report(f'search-{name}{suffix}', f'{ours:.2f}ms', '-', None,
                       figures.Target(at_most=most, unit='ms'), ours)
    for name in ('take', 'diagram'):  # painting is not the window's thread's
        ours = statistics.median(samples[f'picture-{name}']) / 1000
        figures.report(f'picture-{name}', f'{ours:.1f}ms', '-', None,
                       figures.Target(at_most=100, unit='ms'), ours)


def rewind():
    """Playback: one call back with all views; the yardstick is taking the session in."""
    samples = _samples('rewindbench', {'QT_QPA_PLATFORM': 'offscreen'}, rounds=3)
    for events, size in (('1000000', '1M'), ('10000000', '10M')):
        takein = statistics.median(samples[f'takein-{events}'])
        for step in ('back', 'again', 'forward'):
            ours = statistics.median(samples[f'{step}-{events}'])
            figures.report(f'rewind-{step}-{size}', f'{ours:.0f}ms', f'{takein:.0f}ms', ours / takein,
                           figures.Target(at_most=100, unit='ms'), ours)
            stall = max(samples[f'{step}-stall-{events}'])
            figures.report(f'rewind-{step}-stall-{size}', f'{stall:.1f}ms', '-', None,
                           figures.Target(at_most=16, unit='ms'), stall)


def save():
    samples = _samples('savebench')
    for name, target in (('jsonl', 10), ('csv', 6), ('pcapng', 3)):
        pairs = list(zip(samples[name], samples['plain']))
        figures.report_pairs(f'save-{name}', pairs, 'ms', figures.Target(at_most=target))


def transcript():
    _report_transcript('transcript', _samples('transcriptbench'))


def transcript10m():
    """Needs 8 GB, of which 3 are the file's."""
    _report_transcript('transcript10m', _samples('transcriptbench', rounds=3, arguments=['10000000']))


def _report_transcript(name, samples):
    for what, variant, yardstick, most in (('save', 'save', 'plain', 10), ('load', 'load', 'parse', 2),
                                           ('load-one-thread', 'load', 'parse1', 2)):
        pairs = list(zip(samples[variant], samples[yardstick]))
        figures.report_pairs(f'{name}-{what}', pairs, 'ms', figures.Target(at_most=most))
    overhead = statistics.median(samples['overhead'])
    figures.report(f'{name}-memory', f'{overhead:.3f}', '1.000', overhead, figures.Target(at_most=1.5), overhead)
