import argparse


def other():
    parser = argparse.ArgumentParser()
    parser.add_argument('--other')
    return parser.parse_args()


def get_args():
    parser = argparse.ArgumentParser()
    parser.add_argument('--mine')
    return parser.parse_known_args()[0]


args = get_args()
