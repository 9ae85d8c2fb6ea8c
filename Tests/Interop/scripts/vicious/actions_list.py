import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
action = parser.add_argument('--lr', type=float, default=0.1)
action.default = 0.2
action.required = True
action.choices = [0.1, 0.2]
args = parser.parse_args()
