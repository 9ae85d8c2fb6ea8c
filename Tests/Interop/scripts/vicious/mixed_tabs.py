import argparse
parser = argparse.ArgumentParser()
if True:
	parser.add_argument('--tab')
        parser.add_argument('--spaces')
args = parser.parse_args()
