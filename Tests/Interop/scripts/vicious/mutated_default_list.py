import argparse
sizes = [1, 2]
parser = argparse.ArgumentParser()
parser.add_argument('--sizes', nargs='+', type=int, default=sizes)
parser.add_argument('--names', choices=['a'] + ['b'], default='a')
sizes.append(3)
args = parser.parse_args()
