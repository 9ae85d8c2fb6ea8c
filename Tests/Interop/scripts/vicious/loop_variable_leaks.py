import argparse
parser = argparse.ArgumentParser()
for value in (1, 2, 3):
    pass
parser.add_argument('--last', default=value)
squares = [value * value for value in (4, 5)]
parser.add_argument('--still', default=value)
parser.add_argument('--squares', default=squares)
for value in ():
    pass
else:
    parser.add_argument('--unchanged', default=value)
args = parser.parse_args()
