import argparse
import os

if (home := os.environ.get('HOME')) is None:
    home = '/'
name = 'net'
print(f"{name!r:>{10}} {'nested'} {{braces}} {home}")
parser = argparse.ArgumentParser(description=f'train {name}')
parser.add_argument('--data_url', default='x', help=f'data of {name}')
parser.add_argument('--train_url', default=f'{home}/out')
parser.add_argument('--epochs', type=int, default=3)
if (args := parser.parse_args()).epochs > 2:
    print('long')
