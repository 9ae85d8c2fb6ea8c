"""YoloV3 train."""
import ast
import argparse

import mindspore.nn as nn
from mindspore import context, Tensor
from mindspore.train.model import ParallelMode

from src.default_config import get_config
from src.logger import get_logger


def parse_args():
    """Parse train arguments."""
    parser = argparse.ArgumentParser('mindspore coco training')

    # device related
    parser.add_argument('--device_target', type=str, default='Ascend',
                        help='device where the code will be implemented.')

    # dataset related
    parser.add_argument('--data_dir', type=str, help='Train dataset directory.')
    parser.add_argument('--per_batch_size', default=32, type=int, help='Batch size for Training. Default: 32.')

    # optimizer and lr related
    parser.add_argument('--lr_scheduler', default='exponential', type=str,
                        help='Learning rate scheduler, options: exponential, cosine_annealing. Default: exponential')
    parser.add_argument('--lr_epochs', type=str, default='220,250',
                        help='Epoch of changing of lr changing, split with ",". Default: 220,250')
    parser.add_argument('--lr_gamma', type=float, default=0.1, help='Decrease lr by a factor of exponential.')
    parser.add_argument('--eta_min', type=float, default=0., help='Eta_min in cosine_annealing scheduler. Default: 0')
    parser.add_argument('--is_distributed', type=int, default=1, help='Distribute train or not, 1 for yes, 0 for no.')
    parser.add_argument('--multi_scale', type=ast.literal_eval, default=True, help='multi scale')
    args, _ = parser.parse_known_args()
    args.config = get_config()
    args.logger = get_logger(args)
    return args


if __name__ == '__main__':
    args = parse_args()
    context.set_auto_parallel_context(parallel_mode=ParallelMode.DATA_PARALLEL)
    print(nn.Cell, Tensor)
