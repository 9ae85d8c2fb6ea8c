import argparse
import copy
first = argparse.ArgumentParser()
first.add_argument('--data_url')
second = copy.deepcopy(first)
second.add_argument('--only-second')
args = second.parse_args()
