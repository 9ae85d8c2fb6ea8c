import argparse
import os
import sys


def default_argument_parser(epilog=None):
    """
    Create a parser with some common arguments.

    Returns:
        argparse.ArgumentParser: with `--config-file` and so on
    """
    parser = argparse.ArgumentParser(
        epilog=epilog
        or f"""
Examples:

Run on single machine:
    $ {sys.argv[0]} --num-gpus 8 --config-file cfg.yaml
""",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config-file", default="", metavar="FILE", help="path to config file")
    parser.add_argument("--eval-only", action="store_true", help="perform evaluation only")
    parser.add_argument("--num-gpus", type=int, default=1, help="number of gpus *per machine*")
    parser.add_argument("--num-machines", type=int, default=1, help="total number of machines")
    parser.add_argument("--dist-url", default="tcp://127.0.0.1:29500", help="initialization URL")
    parser.add_argument(
        "opts",
        help="""
Modify config options at the end of the command.
See config references for "path.key value" pairs.
        """.strip(),
        default=None,
        nargs=argparse.REMAINDER,
    )
    return parser


def main(args):
    os.environ.setdefault("X", "1")


if __name__ == "__main__":
    args = default_argument_parser().parse_args()
    main(args)
