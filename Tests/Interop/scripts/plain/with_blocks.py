import argparse
import contextlib
import torch

parser = argparse.ArgumentParser()
with contextlib.suppress(ValueError):
    parser.add_argument('--data_url', default='')
    parser.add_argument('--train_url', default='')
try:
    parser.add_argument('--workers', type=int, default=4)
finally:
    pass
args = parser.parse_args()
with torch.no_grad():
    print(args)
