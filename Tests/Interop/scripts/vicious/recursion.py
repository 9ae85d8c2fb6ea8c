import argparse


def add(parser, depth):
    if depth == 0:
        return
    parser.add_argument('--level%d' % depth, type=int)
    add(parser, depth - 1)


parser = argparse.ArgumentParser()
add(parser, 3)
args = parser.parse_args()
