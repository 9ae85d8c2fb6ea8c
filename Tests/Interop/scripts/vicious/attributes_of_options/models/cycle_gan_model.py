def modify(parser, is_train):
    parser.add_argument('--lambda_A', type=float, default=10.0)
    return parser
