import argparse


def with_more(function):
    def wrapper():
        parser = function()
        parser.add_argument('--more')
        return parser
    return wrapper


@with_more
def build():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data_url')
    return parser


args = build().parse_args()
