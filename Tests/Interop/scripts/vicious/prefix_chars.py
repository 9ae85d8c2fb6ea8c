import argparse
parser = argparse.ArgumentParser(prefix_chars='+-')
parser.add_argument('+a', '++alpha', type=float, default=0.1)
parser.add_argument('-b', '--beta', type=float)
parser.add_argument('gamma', type=float)
args = parser.parse_args()
