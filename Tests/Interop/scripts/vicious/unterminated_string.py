import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url, default='')
args = parser.parse_args()
