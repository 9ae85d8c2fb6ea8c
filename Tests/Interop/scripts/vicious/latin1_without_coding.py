import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', help='données')
args = parser.parse_args()
