import argparse
parser = argparse.ArgumentParser()
outer = parser.add_argument_group('outer')
inner = outer.add_mutually_exclusive_group(required=True)
inner.add_argument('--a', action='store_true')
inner.add_argument('--b', action='store_true')
parser.add_argument_group('one').add_argument('--c')
groups = {'x': parser.add_argument_group('x')}
groups['x'].add_argument('--d')
optional = parser._optionals
optional.add_argument('--e')
args = parser.parse_args()
