import argparse
import deepspeed
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
parser = deepspeed.add_config_arguments(parser)
parser.parse_args()
