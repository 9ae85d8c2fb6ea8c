import argparse
(parser := argparse.ArgumentParser()).add_argument('--data_url')
parser.add_argument(name := '--named', default=(value := 3))
parser.add_argument('--again', default=value)
if (n := len(name)) > 3:
    parser.add_argument(f'--n{n}')
args = parser.parse_args()
