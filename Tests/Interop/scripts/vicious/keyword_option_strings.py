import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--a', action='store', const=None)
parser.add_argument('--b', nargs=1, default=['one'])
parser.add_argument('--c', nargs=argparse.OPTIONAL, const=5, type=int)
parser.add_argument('--d', nargs=argparse.ZERO_OR_MORE)
parser.add_argument('--e', nargs=argparse.ONE_OR_MORE)
parser.add_argument('--f', nargs=argparse.PARSER)
args = parser.parse_args()
