import argparse
parser = argparse.ArgumentParser()
for name in ['a', 'b', 'c', 'd']:
    if name == 'c':
        break
    parser.add_argument(f'--{name}', type=int, default=1)
else:
    parser.add_argument('--never')
parser.add_argument('--last')
args = parser.parse_args()
