import argparse


def add(parser, /, name, *rest, kind=str, **keywords):
    parser.add_argument('--' + name, *('--' + other for other in rest), type=kind, **keywords)


parser = argparse.ArgumentParser()
add(parser, 'data_url', 'input')
add(parser, 'lr', kind=float, default=0.5)
args = parser.parse_args()
