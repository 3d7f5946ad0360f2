"""Rounds that take turns, medians, and the line each bench ends with."""
import statistics


class Target:
    """What a figure has to be: at least or at most a number."""

    def __init__(self, at_least=None, at_most=None, unit=''):
        self.at_least = at_least
        self.at_most = at_most
        self.unit = unit

    def holds(self, figure):
        return figure >= self.at_least if self.at_least is not None else figure <= self.at_most

    def __str__(self):
        return f'>={self.at_least}{self.unit}' if self.at_least is not None \
            else f'<={self.at_most}{self.unit}'


def take_turns(rounds, ours, reference, unit, digits=0):
    """Calls ours and reference in turn; prints and returns the pairs of what they gave."""
    pairs = []
    for number in range(1, rounds + 1):
        pair = (ours(), reference())
        pairs.append(pair)
        print(f'  round {number}: ours {pair[0]:,.{digits}f} {unit}, '
              f'reference {pair[1]:,.{digits}f} {unit}, ratio {pair[0] / pair[1]:.3f}', flush=True)
    return pairs


def report_pairs(name, pairs, unit, target, digits=0):
    """Reports the medians of both and the median of the rounds' ratios."""
    ours = statistics.median(pair[0] for pair in pairs)
    reference = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    report(name, f'{ours:.{digits}f}{unit}', f'{reference:.{digits}f}{unit}', ratio, target, ratio)


def report(name, ours, reference, ratio, target, figure):
    """`figure` is what the target is about: the ratio, or ours; without a ratio, None."""
    verdict = 'holds' if target.holds(figure) else 'falls short'
    shown = '-' if ratio is None else f'{ratio:.3f}'
    print(f'BENCH {name} ours={ours} reference={reference} ratio={shown} target={target} '
          f'{verdict}', flush=True)
