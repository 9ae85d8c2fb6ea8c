import argparse
import os
import sys

sys.path.append(os.getcwd())
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

ap = argparse.ArgumentParser(
    description="Train something",
    formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40),
)
ap.add_argument("--data_url", metavar="DIR", type=os.path.abspath, default=".")
ap.add_argument("--train_url", metavar="DIR", type=os.path.expanduser, default="~/out")
ap.add_argument("--weights", metavar="FILE")
ap.add_argument("--iterations", "-n", metavar="N", type=int, default=1000, help="default: %(default)s")

if __name__ == "__main__":
    opts, extra = ap.parse_known_args()
    print(opts, extra, file=sys.stderr)
