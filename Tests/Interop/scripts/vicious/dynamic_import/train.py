import argparse
import importlib
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
importlib.import_module('plugin').add(parser)
__import__('other').add(parser)
args = parser.parse_args()
