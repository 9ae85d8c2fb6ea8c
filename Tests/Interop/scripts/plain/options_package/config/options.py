"""Options of the training."""
from argparse import ArgumentParser


def get_parser():
    """The parser."""
    parser = ArgumentParser(description='train')
    parser.add_argument('--arch', default='resnet18', choices=('resnet18', 'resnet34', 'resnet50'))
    parser.add_argument('--data_url', default='/cache/data')
    parser.add_argument('--train_url', default='/cache/out')
    parser.add_argument('--image_size', type=int, nargs=2, default=[224, 224])
    parser.add_argument('--mean', type=float, nargs=3, default=(0.485, 0.456, 0.406))
    return parser
