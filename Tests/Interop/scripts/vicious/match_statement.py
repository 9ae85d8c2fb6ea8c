import argparse
parser = argparse.ArgumentParser()
kind = 'big'
match kind:
    case 'small':
        parser.add_argument('--small')
    case 'big' | 'huge':
        parser.add_argument('--big')
    case _:
        parser.add_argument('--other')
args = parser.parse_args()
