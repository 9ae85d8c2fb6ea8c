import argparse

DEFAULT_LR = 3e-4
DEFAULT_BATCH = 32
DATA_ROOT = '/cache/data'
OPTIMIZERS = ['sgd', 'adam', 'rmsprop']
USE_GPU = True
NEGATIVE = -7

parser = argparse.ArgumentParser()
parser.add_argument('--lr', type=float, default=DEFAULT_LR)
parser.add_argument('--batch', type=int, default=DEFAULT_BATCH)
parser.add_argument('--data_url', type=str, default=DATA_ROOT)
parser.add_argument('--optimizer', choices=OPTIMIZERS, default='adam')
parser.add_argument('--gpu', default=USE_GPU)
parser.add_argument('--shift', type=int, default=NEGATIVE)
parser.add_argument('--suffix', default=DATA_ROOT + '/suffix')

if __name__ == '__main__':
    args = parser.parse_args()
