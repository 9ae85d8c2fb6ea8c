import argparse
parser = argparse.ArgumentParser()
for number in range(5):
    if number % 2:
        continue
    parser.add_argument('--layer%d' % number, type=int, default=number)
args = parser.parse_args()
