import argparse
import contextlib


@contextlib.contextmanager
def options():
    parser = argparse.ArgumentParser()
    yield parser
    parser.add_argument('--at-the-end')


with options() as parser:
    parser.add_argument('--data_url')
args = parser.parse_args()
