import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', type=str, default='')
parser.add_argument('--train_url', type=str, default='')
args = parser.parse_args()