import argparse
_secret = 'own'
from options import *
parser = argparse.ArgumentParser()
parser.add_argument('--secret', default=_secret)
parser.add_argument('--public', default=public)
args = parser.parse_args()
