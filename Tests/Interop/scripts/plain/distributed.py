import argparse
import os
import torch
import torch.distributed as dist

best_acc1 = 0


def main():
    parser = argparse.ArgumentParser(description='distributed training')
    parser.add_argument('data', metavar='DIR', help='path to dataset')
    parser.add_argument('-a', '--arch', metavar='ARCH', default='resnet18', help='model architecture')
    parser.add_argument('-j', '--workers', default=4, type=int, metavar='N')
    parser.add_argument('--start-epoch', default=0, type=int, metavar='N')
    parser.add_argument('-b', '--batch-size', default=256, type=int, metavar='N')
    parser.add_argument('-p', '--print-freq', default=10, type=int, metavar='N')
    parser.add_argument('-e', '--evaluate', dest='evaluate', action='store_true')
    parser.add_argument('--world-size', default=-1, type=int)
    parser.add_argument('--rank', default=-1, type=int)
    parser.add_argument('--dist-url', default='tcp://127.0.0.1:23456', type=str)
    parser.add_argument('--dist-backend', default='nccl', type=str)
    parser.add_argument('--gpu', default=None, type=int)
    parser.add_argument('--local_rank', type=int, default=int(os.environ.get('LOCAL_RANK', 0)))
    args = parser.parse_args()
    if args.gpu is not None:
        print('GPU', args.gpu)
    dist.init_process_group(args.dist_backend)
    torch.cuda.set_device(args.local_rank)


if __name__ == '__main__':
    main()
