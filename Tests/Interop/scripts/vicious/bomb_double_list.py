import argparse
parser = argparse.ArgumentParser()
values = [1]
for _ in range(18):
    values = values + values
parser.add_argument('--values', default=values)
parser.add_argument('--data_url')
args = parser.parse_args()
