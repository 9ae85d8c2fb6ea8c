import argparse

parser = argparse.ArgumentParser(description='graph net')


def define_model_arguments():
    parser.add_argument('--layers', type=int, default=2)
    parser.add_argument('--aggregator', default='mean', choices=['mean', 'sum', 'max'])


def define_training_arguments():
    parser.add_argument('--lr', type=float, default=0.01)
    parser.add_argument('--data_url', default='cora')
    parser.add_argument('--train_url', default='out')


define_model_arguments()
define_training_arguments()
args = parser.parse_args()
