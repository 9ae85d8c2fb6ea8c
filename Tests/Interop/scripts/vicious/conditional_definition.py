import argparse
import os
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
if 'WORLD_SIZE' in os.environ:
    parser.add_argument('--local_rank', type=int, default=0)
else:
    parser.add_argument('--single', action='store_true')
args = parser.parse_args()
