import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--verbose', action='store_true')
sub = parser.add_subparsers(dest='command')
train = sub.add_parser('train', help='trains')
train.add_argument('--data_url')
test = sub.add_parser('test')
test.add_argument('--model', required=True)
args = parser.parse_args()
