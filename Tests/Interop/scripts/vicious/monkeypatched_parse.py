import argparse
argparse.ArgumentParser.parse_args = argparse.ArgumentParser.parse_known_args
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
args = parser.parse_args()
