import argparse
parser = argparse.ArgumentParser(conflict_handler='resolve')
parser.add_argument('-f', '--foo', help='old')
parser.add_argument('--foo', type=int, help='new')
parser.add_argument('-h', '--height', type=int)
args = parser.parse_args()
