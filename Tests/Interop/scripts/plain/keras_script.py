import argparse
import json
import os

from tensorflow import keras
from tensorflow.keras import layers


def make_parser():
    parser = argparse.ArgumentParser()

    # paths
    parser.add_argument('--data_url', type=str, default=None)
    parser.add_argument('--train_url', type=str, default=None)

    # hyperparameters
    parser.add_argument('--optimizer', type=str, default='adam')
    parser.add_argument('--units', type=int, default=128)
    parser.add_argument('--activation', type=str, default='relu')
    parser.add_argument('--l2', type=float, default=0.)
    parser.add_argument('--patience', type=int, default=5)

    return parser


def create_model(args):
    return keras.Sequential([layers.Dense(args.units, activation=args.activation)])


if __name__ == '__main__':
    args, _ = make_parser().parse_known_args()
    model = create_model(args)
    model.compile(optimizer=args.optimizer)
    with open(os.path.join(args.train_url, 'history.json'), 'w') as f:
        json.dump({}, f)
