import argparse
import sys

import paddle


def run(args):
    paddle.seed(args.seed)
    return 0


def build_arg_parser():
    return_parser = argparse.ArgumentParser()
    return_parser.add_argument("--seed", default=1, type=int)
    return_parser.add_argument("--data_url", default="")
    return_parser.add_argument("--train_url", default="")
    return_parser.add_argument("--top_k", default=(1, 5), nargs="+", type=int)
    return return_parser


if __name__ == "__main__":
    args_parser = build_arg_parser()
    known, others = args_parser.parse_known_args(sys.argv[1:])
    sys.exit(run(known))
