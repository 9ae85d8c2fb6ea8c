import argparse

from dataset import add_data_arguments
from network import Network


def main():
    parser = argparse.ArgumentParser()
    add_data_arguments(parser)
    Network.add_arguments(parser)
    parser.add_argument('--train_url', type=str, default='out')
    parser.add_argument('--iterations', type=int, default=100000)
    args, _ = parser.parse_known_args()
    net = Network(args)
    print(net)


main()
