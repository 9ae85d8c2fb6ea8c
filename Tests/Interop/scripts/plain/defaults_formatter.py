import argparse
from pathlib import Path


def parse():
    p = argparse.ArgumentParser(
        prog='train',
        description=__doc__,
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
        epilog='see the README for more',
    )
    p.add_argument('data', type=Path, help='dataset root')
    p.add_argument('-o', '--output', type=Path, default=Path('out'), help='output folder')
    p.add_argument('-b', '--batch-size', type=int, default=32, help='batch size')
    p.add_argument('-j', '--workers', type=int, default=4, help='loader processes')
    p.add_argument('-v', '--verbose', action='count', default=0, help='more output')
    p.add_argument('--resume', nargs='?', const='last', default=None, help='checkpoint')
    return p.parse_args()


if __name__ == '__main__':
    options = parse()
    print(options)
