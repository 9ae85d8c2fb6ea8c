import argparse
import sys

import xgboost as xgb
from xgboost import DMatrix


def main(argv):
    p = argparse.ArgumentParser(allow_abbrev=False)
    p.add_argument("--data_url", required=True)
    p.add_argument("--train_url", required=True)
    p.add_argument("--eta", type=float, default=0.3)
    p.add_argument("--max_depth", type=int, default=6)
    p.add_argument("--objective", default="survival:cox", choices=["survival:cox", "survival:aft"])
    p.add_argument("--rounds", type=int, default=200)
    a = p.parse_args(argv[1:])
    xgb.train({"eta": a.eta}, DMatrix(a.data_url), a.rounds)


if __name__ == "__main__":
    main(sys.argv)
