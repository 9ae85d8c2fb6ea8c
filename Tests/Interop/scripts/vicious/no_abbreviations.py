import argparse
parser = argparse.ArgumentParser(allow_abbrev=False)
parser.add_argument('--data_url')
args, _ = parser.parse_known_args()
