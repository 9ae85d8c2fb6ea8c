import argparse
parser = argparse.ArgumentParser()
other = parser
del parser
parser = argparse.ArgumentParser()
other.add_argument('--other')
parser.add_argument('--parser')
args = other.parse_args()
