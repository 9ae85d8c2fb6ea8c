import argparse
import ast
import json
import pathlib
parser = argparse.ArgumentParser()
parser.add_argument('--a', type=eval, default='[1, 2]')
parser.add_argument('--b', type=json.loads)
parser.add_argument('--c', type=ast.literal_eval, default=())
parser.add_argument('--d', type=pathlib.Path)
parser.add_argument('--e', type=lambda s: int(s, 0), default=0x10)
parser.add_argument('--f', type=argparse.FileType('w'))
parser.add_argument('--g', type=open)
parser.add_argument('--h', type=list)
parser.add_argument('--i', type=complex)
parser.add_argument('--j', type=(lambda: float)(), default=1.5)
parser.add_argument('--k', type=str.upper)
parser.add_argument('--l', type={'x': int}['x'], default=2)
parser.add_argument('--m', type=None)
args = parser.parse_args()
