import argparse
import torch
from torch.options import add
parser = argparse.ArgumentParser()
add(parser)
parser.add_argument('--version', default=torch.VERSION)
args = parser.parse_args()
