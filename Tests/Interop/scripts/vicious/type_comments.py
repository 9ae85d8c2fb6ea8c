import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from somewhere import parser

parser = argparse.ArgumentParser()  # type: Any
parser.add_argument('--a', type=int)  # type: ignore
x: 'parser.add_argument("--annotation")' = 3
y: int


def f(z: 'int' = parser.add_argument('--in-default') and 3) -> 'None':
    pass


args = parser.parse_args()
