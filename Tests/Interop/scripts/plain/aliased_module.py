import argparse as ap
import sys


def get_options(argv=None):
    parser = ap.ArgumentParser(description="train a segmentation net")
    parser.add_argument("--data_url", "-d", help="input", default="s3://bucket/in")
    parser.add_argument("--train_url", "-t", help="output", default="s3://bucket/out")
    parser.add_argument("--crop", type=int, default=513)
    parser.add_argument("--backbone", default="xception", choices=["xception", "mobilenet", "resnet"])
    parser.add_argument("--freeze-bn", action="store_false", dest="train_bn")
    parser.add_argument("--output-stride", type=int, default=16, choices=[8, 16])
    return parser.parse_args(argv)


if __name__ == "__main__":
    opts = get_options(sys.argv[1:])
    print(opts)
