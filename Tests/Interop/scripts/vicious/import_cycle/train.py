import argparse
import first
parser = argparse.ArgumentParser()
first.add(parser)
args = parser.parse_args()
