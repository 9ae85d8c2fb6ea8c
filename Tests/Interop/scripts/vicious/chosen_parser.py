import argparse
import os


def train_parser():
    parser = argparse.ArgumentParser()
    parser.add_argument('--train')
    return parser


def test_parser():
    parser = argparse.ArgumentParser()
    parser.add_argument('--test')
    return parser


parser = train_parser() if not os.environ.get('TEST') else test_parser()
args = parser.parse_args()
