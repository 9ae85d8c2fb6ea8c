import argparse

import torch


def get_parser():
    parser = argparse.ArgumentParser('DeiT-like training', add_help=True)
    model = parser.add_argument_group('model', 'what is trained')
    model.add_argument('--model', default='vit_base', type=str, metavar='MODEL')
    model.add_argument('--drop-path', type=float, default=0.1)
    model.add_argument('--input-size', default=224, type=int)

    optim = parser.add_argument_group('optimizer')
    optim.add_argument('--opt', default='adamw', choices=['adamw', 'sgd', 'lamb'])
    optim.add_argument('--opt-betas', default=None, type=float, nargs='+', metavar='BETA')
    optim.add_argument('--clip-grad', type=float, default=None, metavar='NORM')
    optim.add_argument('--lr', type=float, default=5e-4)

    run = parser.add_argument_group(title='run')
    run.add_argument('--device', default='cuda')
    run.add_argument('--seed', default=0, type=int)
    run.add_argument('--eval', action='store_true', help='evaluate only')
    return parser


def main(args):
    torch.manual_seed(args.seed)


if __name__ == '__main__':
    parser = get_parser()
    args = parser.parse_args()
    main(args)
