import argparse


def parse_args():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data_url', type=str, required=True)
    parser.add_argument('--train_url', type=str, required=True)
    parser.add_argument('--seed', type=int, default=42)
    parser.add_argument('--hidden', type=int, default=512, help='hidden units')
    parser.add_argument('--layers', type=int, default=6, help='number of layers')
    args, _ = parser.parse_known_args()
    return args
