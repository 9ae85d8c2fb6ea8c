import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
exec("parser.add_argument('--hidden', type=int)")
args = parser.parse_args()
