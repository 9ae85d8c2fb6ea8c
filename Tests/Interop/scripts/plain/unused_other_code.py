import argparse


class Registry(dict):
    def add_argument(self, name, **kwargs):
        self[name] = kwargs


registry = Registry()
registry.add_argument('--not_an_option', type=int)
registry.add_argument('other', default=3)

parser = argparse.ArgumentParser()
parser.add_argument('--data_url', default='')
parser.add_argument('--train_url', default='')
parser.add_argument('--k', type=int, default=registry['other']['default'])
args, _ = parser.parse_known_args()
