import argparse
import json
import os
SPEC = json.loads(os.environ.get('SPEC', '{"names": ["--hidden"], "keywords": {"default": 1}}'))
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
parser.add_argument(*SPEC['names'], **SPEC['keywords'])
args = parser.parse_args()
