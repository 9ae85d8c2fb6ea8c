# coding: utf-8
"""What a training job may set, apart from the code that trains."""
import argparse

OPTIMIZERS = ['sgd', 'adam']


def add_data_arguments(parser):
    group = parser.add_argument_group('data')
    group.add_argument('--data_url', type=str, default='./data/flowers',
                       help='folder with the parts train and eval')
    group.add_argument('--train_url', type=str, default='./output',
                       help='folder for checkpoints and logs')
    group.add_argument('--workers', type=int, default=4,
                       help='processes that load images')


def add_training_arguments(parser):
    group = parser.add_argument_group('training')
    group.add_argument('--learning_rate', type=float, default=0.01)
    group.add_argument('--batch_size', type=int, default=64,
                       choices=[32, 64, 128])
    group.add_argument('--epochs', type=int, default=30)
    group.add_argument('--optimizer', choices=OPTIMIZERS, default='sgd')
    group.add_argument('--label_smoothing', type=float, default=0.1)


def parse():
    parser = argparse.ArgumentParser(description='Flower classification')
    add_data_arguments(parser)
    add_training_arguments(parser)
    options, unknown = parser.parse_known_args()
    if unknown:
        print('ignored arguments: {}'.format(' '.join(unknown)))
    return options
