import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
eval('parser').add_argument('--evaluated')
args = parser.parse_args()
