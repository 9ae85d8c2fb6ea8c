import argparse


def build():
    count = 0
    parser = argparse.ArgumentParser()

    def add():
        nonlocal count
        count += 1
        parser.add_argument(f'--option{count}', default=count)

    add()
    add()
    return parser


args = build().parse_args()
