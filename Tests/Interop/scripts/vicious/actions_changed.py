import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
parser.add_argument('--lr', type=float, default=0.1)
for action in parser._actions:
    if action.dest == 'lr':
        action.default = 5.0
        action.option_strings.append('--rate')
args = parser.parse_args()
