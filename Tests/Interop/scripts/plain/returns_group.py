import argparse


def add_optimizer_options(parser):
    group = parser.add_argument_group('optimizer')
    group.add_argument('--lr', type=float, default=0.1)
    group.add_argument('--nesterov', action='store_true')
    return group


def add_data_options(parser):
    parser.add_argument('--data_url', default='')
    parser.add_argument('--train_url', default='')


def main():
    parser = argparse.ArgumentParser()
    add_data_options(parser)
    optimizer = add_optimizer_options(parser)
    optimizer.add_argument('--momentum', type=float, default=0.9)
    print(parser.parse_known_args())


if __name__ == '__main__':
    main()
