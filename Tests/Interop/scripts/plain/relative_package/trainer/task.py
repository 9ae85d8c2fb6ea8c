import argparse

from . import model
from .util import setup as prepare


def get_args():
    args_parser = argparse.ArgumentParser()
    args_parser.add_argument('--job-dir', type=str, required=True, help='where checkpoints go')
    args_parser.add_argument('--num-epochs', type=int, default=20, help='times through the data, default=20')
    args_parser.add_argument('--batch-size', default=128, type=int, help='records per step, default=128')
    args_parser.add_argument('--verbosity', choices=['DEBUG', 'ERROR', 'FATAL', 'INFO', 'WARN'], default='INFO')
    args, _ = args_parser.parse_known_args()
    return args


def main():
    args = get_args()
    prepare(args)
    model.train(args)
