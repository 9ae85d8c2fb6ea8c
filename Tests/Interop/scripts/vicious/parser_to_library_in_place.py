import argparse
from mmengine import register_arguments
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
register_arguments(parser)
args = parser.parse_args()
