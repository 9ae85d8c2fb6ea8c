import argparse


class Defaults:
    lr = 0.1
    names = ['a', 'b']

    class Data:
        root = '/data'


class Derived(Defaults):
    lr = 0.2


Defaults.names.append('c')
parser = argparse.ArgumentParser()
parser.add_argument('--lr', type=float, default=Defaults.lr)
parser.add_argument('--derived', type=float, default=Derived.lr)
parser.add_argument('--inherited', default=Derived.names)
parser.add_argument('--root', default=Defaults.Data.root)
Defaults.lr = 0.3
parser.add_argument('--changed', type=float, default=Defaults.lr)
args = parser.parse_args()
