import argparse


def outer():
    parser = argparse.ArgumentParser()

    def add(name, **keywords):
        parser.add_argument('--' + name, **keywords)

    def inner():
        def innermost():
            add('deep', type=int, default=3)
        innermost()

    add('data_url')
    inner()
    return parser


args = outer().parse_args()
