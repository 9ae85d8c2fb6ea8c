import argparse
import sys
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
sys.exit('not today')
args = parser.parse_args()
