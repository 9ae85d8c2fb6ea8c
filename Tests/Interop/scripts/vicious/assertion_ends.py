import argparse
import sys
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
if len(sys.argv) > 1:
    parser.add_argument('--with-arguments')
args = parser.parse_args()
