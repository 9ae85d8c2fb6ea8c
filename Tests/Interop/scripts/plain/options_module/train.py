from options import parse_args
import torch


def main():
    args = parse_args()
    torch.manual_seed(args.seed)


if __name__ == '__main__':
    main()
