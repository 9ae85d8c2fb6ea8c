import argparse


class Script:
    parser = argparse.ArgumentParser()
    for name in ('a', 'b'):
        parser.add_argument('--' + name)
    parser.add_argument('--c', default=name)
    args = parser.parse_args()
