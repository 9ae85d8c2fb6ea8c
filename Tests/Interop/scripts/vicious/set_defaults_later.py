import argparse
parser = argparse.ArgumentParser()
parser.set_defaults(early='set before', unrelated=1)
parser.add_argument('--early', default='own')
parser.add_argument('--late', default='own', type=str)
parser.add_argument('--lr-rate', type=float, default=0.1)
parser.set_defaults(late='set after', lr_rate=0.5)
args = parser.parse_args()
