import argparse
DISTRIBUTED = False
parser = argparse.ArgumentParser()
if DISTRIBUTED:
    parser.add_argument('--local_rank', type=int, default=0)
if not DISTRIBUTED:
    parser.add_argument('--one', type=int, default=0)
if 0:
    parser.add_argument('--disabled')
args = parser.parse_args()
