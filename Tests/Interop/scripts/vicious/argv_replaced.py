import argparse
import sys
sys.argv = [sys.argv[0], '--data_url', 'x']
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
args = parser.parse_args()
