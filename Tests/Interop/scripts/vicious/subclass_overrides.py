import argparse


class Lenient(argparse.ArgumentParser):
    def parse_args(self, args=None, namespace=None):
        return self.parse_known_args(args, namespace)[0]

    def add_argument(self, *names, **keywords):
        keywords.pop('required', None)
        return super(Lenient, self).add_argument(*names, **keywords)


parser = Lenient()
parser.add_argument('--data_url', required=True)
args = parser.parse_args()
