# parses: 2
import argparse
first = argparse.ArgumentParser()
first.add_argument('--config', default='')
known, rest = first.parse_known_args()
second = argparse.ArgumentParser()
second.add_argument('--data_url')
args = second.parse_args(rest)
