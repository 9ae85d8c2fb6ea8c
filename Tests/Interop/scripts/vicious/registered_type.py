import argparse
parser = argparse.ArgumentParser()
parser.register('type', 'bool', lambda text: text.lower() == 'true')
parser.add_argument('--flag', type='bool', default=True)
parser.register('type', float, int)
parser.add_argument('--number', type=float, default=1)
args = parser.parse_args()
