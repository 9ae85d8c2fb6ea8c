import argparse
import os
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
if os.environ.get('STRICT'):
    args = parser.parse_args()
else:
    args, _ = parser.parse_known_args()
