import argparse
import os

parser = argparse.ArgumentParser()
parser.add_argument('--data_url', default=os.environ.get('DATA_URL', '/data'))
parser.add_argument('--train_url', default=os.getenv('TRAIN_URL'))
parser.add_argument('--gpus', type=int, default=int(os.environ.get('NUM_GPUS', '1')))
parser.add_argument('--hosts', type=list, default=[])
parser.add_argument('--extra', type=dict, default={})
parser.add_argument('--cwd', default=os.path.join(os.getcwd(), 'x'))
parser.add_argument('--half', type=float, default=1 / 2)
parser.add_argument('--size', type=int, default=2 ** 10)
parser.add_argument('--mib', type=int, default=64 * 1024)
args, _ = parser.parse_known_args()
