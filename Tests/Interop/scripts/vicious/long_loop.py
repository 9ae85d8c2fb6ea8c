import argparse
parser = argparse.ArgumentParser()
total = 0
for number in range(3000000):
    total += number % 7
if total > 10:
    parser.add_argument('--after-much-work')
args = parser.parse_args()
