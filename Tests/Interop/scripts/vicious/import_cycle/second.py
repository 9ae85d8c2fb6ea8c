import first


def add(parser):
    parser.add_argument('--second', default=first.__name__)
