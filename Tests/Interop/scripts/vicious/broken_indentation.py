import argparse
parser = argparse.ArgumentParser()
  parser.add_argument('--data_url')
args = parser.parse_args()
