"""Benches that run inside one program of ours, which prints samples: `sample VARIANT unit=N`."""
import collections
import statistics

from . import figures, processes

ROUNDS = 7


def _samples(name):
    samples = collections.defaultdict(list)
    with processes.Process([processes.bench_program(name), str(ROUNDS)]) as process:
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
