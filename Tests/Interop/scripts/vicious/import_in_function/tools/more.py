from .extra import add as other


def add(parser):
    parser.add_argument('--more')
