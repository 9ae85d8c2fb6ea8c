import argparse


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError("must be positive")
    return value


def get_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=positive, default=10)
    parser.add_argument("--data_url", "--data-path", dest="data", default="/data")
    parser.add_argument("--train_url", dest="out", default="/out")
    return parser.parse_args()
