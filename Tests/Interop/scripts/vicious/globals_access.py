import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
globals()['parser'].add_argument('--through-globals')
args = parser.parse_args()
