import argparse
parser = argparse.ArgumentParser()
left = ['--x', '--y', '--z']
while left:
    parser.add_argument(left.pop(0), type=float)
args = parser.parse_args()
