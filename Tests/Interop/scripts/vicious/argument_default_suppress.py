import argparse
parser = argparse.ArgumentParser(argument_default=argparse.SUPPRESS)
parser.add_argument('--a', type=int)
parser.add_argument('--b', type=int, default=3)
parser.add_argument('--c', action='store_true')
args = parser.parse_args()
