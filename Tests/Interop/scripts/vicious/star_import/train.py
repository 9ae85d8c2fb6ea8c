from options import *
from argparse import *
parser = ArgumentParser()
add_options(parser)
parser.add_argument('--rate', type=float, default=RATE)
args = parser.parse_args()
