import argparse


def option(parser, name, kind=str, default=None, **more):
    parser.add_argument('--' + name, type=kind, default=default, **more)


parser = argparse.ArgumentParser()
option(parser, 'data_url')
option(parser, 'lr', float, 0.1, help='rate')
option(parser, 'steps', default=5, kind=int, required=True)
args = parser.parse_args()
