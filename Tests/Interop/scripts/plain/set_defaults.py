import argparse

parser = argparse.ArgumentParser()
parser.add_argument('--data_url', type=str)
parser.add_argument('--cuda', dest='cuda', action='store_true')
parser.add_argument('--no-cuda', dest='cuda', action='store_false')
parser.add_argument('--epochs', type=int, default=5)
parser.set_defaults(cuda=True)
args = parser.parse_args()
print(args.cuda)
