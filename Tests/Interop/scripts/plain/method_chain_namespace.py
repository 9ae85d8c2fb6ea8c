import argparse


class Args(argparse.Namespace):
    data_url: str
    lr: float = 0.1


parser = argparse.ArgumentParser()
parser.add_argument('--data_url', required=True)
parser.add_argument('--train_url', required=True)
parser.add_argument('--lr', type=float, default=Args.lr)
args = parser.parse_args(namespace=Args())
