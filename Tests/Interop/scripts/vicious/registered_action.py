import argparse


class Doubled(argparse._StoreAction):
    def __init__(self, option_strings, dest, default=None, **kwargs):
        super().__init__(option_strings, dest, default=(default or 0) * 2, **kwargs)


parser = argparse.ArgumentParser()
parser.register('action', None, Doubled)
parser.add_argument('--number', type=int, default=2)
args = parser.parse_args()
