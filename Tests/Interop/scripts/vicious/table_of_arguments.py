import argparse
ARGUMENTS = [
    (('--data_url',), {'type': str, 'default': ''}),
    (('--train_url', '-t'), {'type': str, 'required': True}),
    (('--lr',), dict(type=float, default=1e-3)),
]
parser = argparse.ArgumentParser()
for names, keywords in ARGUMENTS:
    parser.add_argument(*names, **keywords)
args = parser.parse_args()
