from __future__ import annotations

import argparse
from typing import Optional, Sequence


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = argparse.ArgumentParser()
    parser.add_argument("--data_url", type=str, required=True)
    parser.add_argument("--train_url", type=str, required=True)
    parser.add_argument("--heads", type=int, default=8)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--norm", type=str, default="layer", choices=["layer", "rms", "none"])
    return parser


def main(argv: Optional[Sequence[str]] = None) -> int:
    args: argparse.Namespace = _parser().parse_args(argv)
    assert args.heads > 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
