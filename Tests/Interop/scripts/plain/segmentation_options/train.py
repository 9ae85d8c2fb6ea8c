import os

import torch

from lib.options.base_options import BaseOptions


def main():
    opt = BaseOptions().parse()
    os.makedirs(opt.checkpoints, exist_ok=True)
    torch.backends.cudnn.benchmark = True


if __name__ == '__main__':
    main()
