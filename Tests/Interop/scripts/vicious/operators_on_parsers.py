import argparse
parser = None
parser = parser or argparse.ArgumentParser()
parser and parser.add_argument('--and')
parser is None or parser.add_argument('--or')
_ = parser.add_argument('--left') if parser else parser.add_argument('--right')
(lambda p: p.add_argument('--called'))(parser)
[parser][0].add_argument('--indexed')
args = parser.parse_args()
