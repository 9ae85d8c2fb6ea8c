# parses: 2
import argparse
first = argparse.ArgumentParser(add_help=False)
first.add_argument('--config', default='')
known, rest = first.parse_known_args()
second = argparse.ArgumentParser(parents=[first])
second.add_argument('--data_url')
args = second.parse_args()
