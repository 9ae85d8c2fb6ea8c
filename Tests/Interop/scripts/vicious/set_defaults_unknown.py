import argparse
import json
parser = argparse.ArgumentParser()
parser.add_argument('--a', default=1, type=int)
parser.add_argument('--b', default='x')
parser.set_defaults(**json.loads('{"a": 5}'))
args = parser.parse_args()
