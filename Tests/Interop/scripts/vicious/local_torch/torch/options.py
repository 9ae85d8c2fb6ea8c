def add(parser):
    parser.add_argument('--from-local-torch')
