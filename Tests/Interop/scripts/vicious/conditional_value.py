import argparse
import sys
RATE = 0.1 if sys.version_info[0] >= 3 else 0.2
if sys.platform.startswith('win'):
    WORKERS = 0
else:
    WORKERS = 4
parser = argparse.ArgumentParser()
parser.add_argument('--rate', type=float, default=RATE)
parser.add_argument('--workers', type=int, default=WORKERS)
parser.add_argument('--other', type=int, default=1 if RATE > 0.15 else 2)
args = parser.parse_args()
