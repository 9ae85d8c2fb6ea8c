import argparse
int = lambda text: 3
bool = str
parser = argparse.ArgumentParser()
parser.add_argument('--n', type=int, default=1)
parser.add_argument('--b', type=bool)
args = parser.parse_args()
