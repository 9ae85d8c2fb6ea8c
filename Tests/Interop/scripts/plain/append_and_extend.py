import argparse

parser = argparse.ArgumentParser()
parser.add_argument('--data_url', action='append', help='may be given several times')
parser.add_argument('--tag', action='append', default=['base'], type=str)
parser.add_argument('--gpu', action='extend', nargs='+', type=int)
parser.add_argument('--debug', action='append_const', const='debug', dest='modes')
parser.add_argument('--profile', action='append_const', const='profile', dest='modes')
parser.add_argument('--version', action='version', version='%(prog)s 1.0')
parser.add_argument('--amp', action=argparse.BooleanOptionalAction, default=True)
parser.add_argument('--compile', action=argparse.BooleanOptionalAction)
args = parser.parse_args()
