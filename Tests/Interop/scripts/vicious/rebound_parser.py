import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--first')
parser = argparse.ArgumentParser()
parser.add_argument('--second')
args = parser.parse_args()
