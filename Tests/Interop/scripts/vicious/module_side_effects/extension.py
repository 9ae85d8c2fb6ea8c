from shared import parser
parser.add_argument('--extended', type=int, default=4)
