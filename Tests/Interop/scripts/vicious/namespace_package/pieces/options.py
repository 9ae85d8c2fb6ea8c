def add(parser):
    parser.add_argument('--in-a-folder-without-init')
