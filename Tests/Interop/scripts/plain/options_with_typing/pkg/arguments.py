from __future__ import annotations

import argparse
from dataclasses import dataclass

from . import __version__


@dataclass(frozen=True)
class Options:
    data_url: str
    train_url: str
    lr: float


def parse() -> Options:
    parser = argparse.ArgumentParser(prog="pkg")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--data_url", default="", help="input data")
    parser.add_argument("--train_url", default="", help="output data")
    parser.add_argument("--lr", type=float, default=0.003)
    return Options(**{k: v for k, v in vars(parser.parse_args()).items()})
