import argparse
import os
parser = argparse.ArgumentParser()
parser.add_argument('--' + os.environ.get('NAME', 'fallback'))
parser.add_argument('--data_url')
args = parser.parse_args()
