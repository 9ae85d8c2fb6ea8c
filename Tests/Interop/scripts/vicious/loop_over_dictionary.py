import argparse
DEFAULTS = {'lr': 0.1, 'epochs': 10, 'data_url': None}
parser = argparse.ArgumentParser()
for name, value in DEFAULTS.items():
    kind = type(value) if value is not None else str
    parser.add_argument('--%s' % name, type=kind, default=value, help=f'the {name}')
parser.add_argument('--train_url')
args = parser.parse_args()
