import argparse
import os
import sys
import yaml


def arg_parser():
    parser = argparse.ArgumentParser(description='training your network')
    parser.add_argument('--config', required=True, help='config file')
    parser.add_argument('--train_data', required=True, help='train data file')
    parser.add_argument('--cv_data', required=True, help='cv data file')
    parser.add_argument('--data_type', default='raw', choices=['raw', 'shard'], help='train and cv data type')
    parser.add_argument('--gpu', type=int, default=-1, help='gpu id for this local rank, -1 for cpu')
    parser.add_argument('--model_dir', required=True, help='save model dir')
    parser.add_argument('--checkpoint', help='checkpoint model')
    parser.add_argument('--tensorboard_dir', default='tensorboard', help='tensorboard log dir')
    parser.add_argument('--ddp.rank', dest='rank', default=0, type=int, help='global rank for distributed training')
    parser.add_argument('--ddp.world_size', dest='world_size', default=-1, type=int, help='number of processes')
    parser.add_argument('--pin_memory', action='store_true', default=False, help='Use pinned memory buffers')
    parser.add_argument('--use_amp', action='store_true', default=False, help='Use automatic mixed precision')
    parser.add_argument('--cmvn', default=None, help='global cmvn file')
    args = parser.parse_args()
    return args


def main():
    args = arg_parser()
    os.environ['CUDA_VISIBLE_DEVICES'] = str(args.gpu)
    with open(args.config) as fin:
        configs = yaml.load(fin, Loader=yaml.FullLoader)
    print(configs, file=sys.stderr)


if __name__ == '__main__':
    main()
