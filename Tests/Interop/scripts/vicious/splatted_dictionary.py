import argparse
COMMON = dict(type=float, default=0.5)
OTHER = {'type': int, 'default': 3, 'help': 'three'}
parser = argparse.ArgumentParser()
parser.add_argument('--rate', **COMMON)
parser.add_argument('--number', **OTHER)
parser.add_argument('--both', required=True, **dict(COMMON, default=0.25))
parser.add_argument(*['-s', '--short'], **{**OTHER, 'default': 4})
args = parser.parse_args()
