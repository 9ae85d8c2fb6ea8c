import argparse
parser = argparse.ArgumentParser()
parser.parse_args = lambda: parser.parse_known_args()[0]
parser.add_argument('--data_url')
args = parser.parse_args()
