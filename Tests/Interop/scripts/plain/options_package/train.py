import os
import sys

from config.options import get_parser
from models import build_model


def run(args):
    model = build_model(args.arch)
    os.makedirs(args.train_url, exist_ok=True)
    print(model, file=sys.stderr)


if __name__ == '__main__':
    parser = get_parser()
    args = parser.parse_args()
    run(args)
