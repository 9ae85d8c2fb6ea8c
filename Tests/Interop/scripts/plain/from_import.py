from argparse import ArgumentParser, ArgumentDefaultsHelpFormatter, FileType

import numpy as np


def build_parser() -> ArgumentParser:
    parser = ArgumentParser(formatter_class=ArgumentDefaultsHelpFormatter)
    parser.add_argument("--config", type=FileType("r"), default=None, help="YAML file")
    parser.add_argument("--train-file", type=str, required=True)
    parser.add_argument("--val-file", type=str, default="val.csv")
    parser.add_argument("--num-trees", type=int, default=100)
    parser.add_argument("--max-depth", type=int, default=-1)
    parser.add_argument("--subsample", type=float, default=0.8)
    parser.add_argument("--features", type=str, nargs="*", default=[])
    parser.add_argument("--objective", choices=["binary", "multiclass", "regression"], default="binary")
    return parser


def main() -> None:
    args = build_parser().parse_args()
    print(np.zeros(args.num_trees))


if __name__ == "__main__":
    main()
