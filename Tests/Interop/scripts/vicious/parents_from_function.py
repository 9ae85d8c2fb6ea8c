import argparse


def common():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument('--data_url', default='d')
    return parser


def main():
    parents = [common()]
    parser = argparse.ArgumentParser(description='x', parents=parents, conflict_handler='resolve')
    parser.add_argument('--data_url', default='other')
    parser.add_argument('--train_url')
    return parser.parse_known_args()


main()
