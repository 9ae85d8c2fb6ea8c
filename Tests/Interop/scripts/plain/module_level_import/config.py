import argparse

parser = argparse.ArgumentParser()
parser.add_argument('--lr', type=float, default=0.001)
parser.add_argument('--batch', type=int, default=16)
parser.add_argument('--data_url', type=str, default='')
parser.add_argument('--train_url', type=str, default='')
