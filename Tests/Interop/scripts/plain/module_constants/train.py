import argparse

import defaults
from defaults import LEARNING_RATE, SPLITS

parser = argparse.ArgumentParser()
parser.add_argument('--lr', type=float, default=LEARNING_RATE)
parser.add_argument('--split', choices=SPLITS, default='train')
parser.add_argument('--batch', type=int, default=defaults.BATCH)
parser.add_argument('--data_url', default=defaults.DATA_URL, help='the data')
parser.add_argument('--train_url')
args, _ = parser.parse_known_args()
