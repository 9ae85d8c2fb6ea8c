import argparse
make = lambda: argparse.ArgumentParser(description='made by a lambda')
parser = make()
parser.add_argument('--data_url')
read = lambda: parser.parse_args()
args = read()
