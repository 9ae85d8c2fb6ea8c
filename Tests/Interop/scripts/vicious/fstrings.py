import argparse
PREFIX, NUMBER = 'net', 3
parser = argparse.ArgumentParser()
parser.add_argument(f'--{PREFIX}_depth', type=int, default=NUMBER)
parser.add_argument(F"--{PREFIX}{NUMBER}", help=f"{'a' + 'b'} {NUMBER:>5} {{}} {PREFIX!r} {NUMBER=}")
parser.add_argument(rf'--{PREFIX.upper()}-x', default=f'{NUMBER + 1}')
parser.add_argument('--{}-{}'.format(PREFIX, 'format'), default='{0}{0}'.format(NUMBER))
parser.add_argument('-' * 2 + 'repeated')
parser.add_argument('--' + '_'.join(['a', 'b']))
args = parser.parse_args()
