import argparse
from pieces.options import add
parser = argparse.ArgumentParser()
add(parser)
args = parser.parse_args()
