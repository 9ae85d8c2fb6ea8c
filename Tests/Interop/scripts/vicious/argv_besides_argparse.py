import argparse
import sys
if '--legacy' in sys.argv:
    sys.argv.remove('--legacy')
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
args = parser.parse_args()
