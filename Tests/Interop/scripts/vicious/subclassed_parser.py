import argparse


class TrainingParser(argparse.ArgumentParser):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.add_argument('--data_url', default='')
        self.add_argument('--train_url', default='')

    def add(self, name, **kwargs):
        self.add_argument('--' + name, **kwargs)


parser = TrainingParser(description='x')
parser.add_argument('--lr', type=float)
parser.add('epochs', type=int, default=3)
args = parser.parse_args()
