import second


def add(parser):
    parser.add_argument('--first')
    second.add(parser)
