from __future__ import print_function, absolute_import

import os
import argparse
import time

import torch.nn.parallel


def main(args):
    print(os.getpid(), time.time(), args)


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description='Human Pose')
    # Model structure
    parser.add_argument('--arch', '-a', metavar='ARCH', default='hg', help='model architecture')
    parser.add_argument('-s', '--stacks', default=8, type=int, metavar='N', help='Number of hourglasses to stack')
    parser.add_argument('--features', default=256, type=int, metavar='N', help='Number of features in the hourglass')
    # Training strategy
    parser.add_argument('--schedule', type=int, nargs='+', default=[60, 90], help='Decrease learning rate')
    parser.add_argument('--target-weight', dest='target_weight', action='store_true', help='Loss with target_weight')
    # Data processing
    parser.add_argument('--flip', dest='flip', action='store_true', help='flip the input during validation')
    parser.add_argument('--sigma', type=float, default=1, help='Groundtruth Gaussian sigma.')
    parser.add_argument('--label-type', metavar='LABELTYPE', default='Gaussian', choices=['Gaussian', 'Cauchy'],
                        help='Labelmap dist type: (default=Gaussian)')
    # Checkpoints
    parser.add_argument('-c', '--checkpoint', default='checkpoint', type=str, metavar='PATH', help='path to save')
    parser.add_argument('-d', '--debug', dest='debug', action='store_true', help='show intermediate results')

    main(parser.parse_args())
