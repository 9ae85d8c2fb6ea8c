import argparse
parser = argparse.ArgumentParser()
try:
    parser.add_argument('--before')
    raise ValueError('x')
    parser.add_argument('--unreachable')
except KeyError:
    parser.add_argument('--key')
except (ValueError, TypeError) as error:
    parser.add_argument('--value', default=str(error))
else:
    parser.add_argument('--else')
finally:
    parser.add_argument('--finally')
args = parser.parse_args()
