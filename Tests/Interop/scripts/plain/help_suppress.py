import argparse
from argparse import SUPPRESS

parser = argparse.ArgumentParser()
parser.add_argument('--data_url', type=str, default='')
parser.add_argument('--local_rank', type=int, default=0, help=argparse.SUPPRESS)
parser.add_argument('--debug', action='store_true', help=SUPPRESS)
parser.add_argument('--seed', type=int, default=argparse.SUPPRESS)
parser.add_argument('--nargs-any', nargs=argparse.REMAINDER)
args = parser.parse_args()
