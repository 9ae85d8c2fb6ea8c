import argparse
parser = argparse.ArgumentParser()
[parser.add_argument('--' + name, default=index) for index, name in enumerate(['a', 'b', 'c'])]
options = {name: parser.add_argument(f'--opt-{name}') for name in 'xy'}
list(map(parser.add_argument, ['--m', '--n']))
args = parser.parse_args()
