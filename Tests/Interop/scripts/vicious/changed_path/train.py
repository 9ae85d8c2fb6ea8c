import argparse
import os
import sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lib'))
from hidden_options import add
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
add(parser)
args = parser.parse_args()
