import argparse
parser = argparse.ArgumentParser(prefix_chars='+')
parser.add_argument('+a', type=float, default=0.1)
parser.add_argument('--b', type=float)
args = parser.parse_args()
