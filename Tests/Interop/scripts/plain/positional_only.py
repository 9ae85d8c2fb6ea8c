import argparse

parser = argparse.ArgumentParser('train.py')
parser.add_argument('config')
parser.add_argument('data', type=str, nargs='*', default=[])
parser.add_argument('work_dir', nargs='?', default='work', help='the dir')
parser.add_argument('epochs', type=int, nargs='?', default=3)
args = parser.parse_args()
