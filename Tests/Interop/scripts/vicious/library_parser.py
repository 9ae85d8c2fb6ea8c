from fairseq import options
parser = options.get_training_parser()
parser.add_argument('--data_url')
args = parser.parse_args()
