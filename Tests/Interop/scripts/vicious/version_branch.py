import argparse
import sys
parser = argparse.ArgumentParser()
if sys.version_info >= (3,):
    parser.add_argument('--three', default='3')
else:
    parser.add_argument('--two', default='2')
args = parser.parse_args()
