import argparse
import functools
from functools import partial
parser = argparse.ArgumentParser()
number = functools.partial(parser.add_argument, type=int, default=1)
number('--n')
number('--m', default=2)
flag = partial(parser.add_argument, action='store_true')
flag('--flag')
args = parser.parse_args()
