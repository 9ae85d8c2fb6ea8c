import argparse


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--data_url", default=None)
    parser.add_argument("--train_url", default=None)
    parser.add_argument("--alpha", type=float, default=-0.5)
    parser.add_argument("--offset", type=int, default=-1)
    parser.add_argument("--scale", type=float, default=1e+2)
    parser.add_argument("--eps", type=float, default=1.e-8)
    parser.add_argument("--limit", type=float, default=float('inf'))
    args, rest = parser.parse_known_args(argv)
    return args


if __name__ == "__main__":
    main()
