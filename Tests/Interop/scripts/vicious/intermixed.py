import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
parser.add_argument('rest', nargs='*')
args = parser.parse_intermixed_args()
