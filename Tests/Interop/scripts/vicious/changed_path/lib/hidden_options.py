def add(parser):
    parser.add_argument('--from-lib')
