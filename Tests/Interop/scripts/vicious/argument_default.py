import argparse
parser = argparse.ArgumentParser(argument_default='nothing')
parser.add_argument('--a')
parser.add_argument('--b', default=None)
parser.add_argument('--c', type=int, default=2)
args = parser.parse_args()
