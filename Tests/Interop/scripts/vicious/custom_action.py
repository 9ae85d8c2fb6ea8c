import argparse


class KeyValue(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, dict(pair.split('=') for pair in values))


class Once(argparse.Action):
    def __init__(self, option_strings, dest, **kwargs):
        super().__init__(option_strings, dest, nargs=0, default='never', **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, 'once')


parser = argparse.ArgumentParser()
parser.add_argument('--options', nargs='+', action=KeyValue)
parser.add_argument('--once', action=Once)
parser.register('action', 'pairs', KeyValue)
parser.add_argument('--pairs', action='pairs')
args = parser.parse_args()
