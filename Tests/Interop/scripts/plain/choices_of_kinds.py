import argparse

parser = argparse.ArgumentParser()
parser.add_argument('--bits', type=int, choices=[8, 16, 32], default=32)
parser.add_argument('--rate', type=float, choices=(0.1, 0.01, 0.001), default=0.1)
parser.add_argument('--level', choices=range(3), type=int, default=1)
parser.add_argument('--mode', choices={'train', 'test'}, default='train')
parser.add_argument('--backend', type=str.lower, choices=['nccl', 'gloo', 'hccl'], default='hccl')
parser.add_argument('--flag', choices=['True', 'False'], default='True')
parser.add_argument('--none', choices=[None, 'a'], default=None)
args = parser.parse_args()
