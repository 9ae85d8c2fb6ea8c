import argparse
parser = argparse.ArgumentParser(add_help=False)
parser.add_argument('-h', '--hidden', type=int, default=64)
parser.add_argument('--help-me', action='help')
args = parser.parse_args()
