import argparse
import sys
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
if not hasattr(sys, 'no_such_thing'):
    sys.exit('not today')
args = parser.parse_args()
