def launch(parser):
    parser.add_argument('--added_by_runner', type=int, default=1)
    args, rest = parser.parse_known_args()
    return args
