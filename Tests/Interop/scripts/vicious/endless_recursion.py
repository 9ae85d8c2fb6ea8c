import argparse


def again(parser, depth):
    try:
        again(parser, depth + 1)
    except RecursionError:
        parser.add_argument('--at-the-bottom')
        raise StopIteration


parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
try:
    again(parser, 0)
except StopIteration:
    pass
args = parser.parse_args()
