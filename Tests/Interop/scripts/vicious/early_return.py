import argparse
import os


def add(parser, full=False):
    parser.add_argument('--always')
    if not full:
        return parser
    parser.add_argument('--sometimes')
    return parser


parser = add(argparse.ArgumentParser())
args = add(parser=argparse.ArgumentParser(), full=bool(os.environ.get('FULL'))) and parser.parse_args()
