import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', default=(1, 2
args = parser.parse_args()
