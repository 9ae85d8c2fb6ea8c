__all__ = ['add_options', 'RATE']
RATE = 0.5
_HIDDEN = 1


def add_options(parser):
    parser.add_argument('--data_url')


def not_exported():
    pass
