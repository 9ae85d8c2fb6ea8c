import argparse
import math
import time
import torch

parser = argparse.ArgumentParser(description='Language model on text')
parser.add_argument('--data', type=str, default='./data/text', help='location of the data corpus')
parser.add_argument('--model', type=str, default='LSTM',
                    help='type of net (RNN_TANH, RNN_RELU, LSTM, GRU, Transformer)')
parser.add_argument('--emsize', type=int, default=200, help='size of word embeddings')
parser.add_argument('--nhid', type=int, default=200, help='number of hidden units per layer')
parser.add_argument('--nlayers', type=int, default=2, help='number of layers')
parser.add_argument('--lr', type=float, default=20, help='initial learning rate')
parser.add_argument('--clip', type=float, default=0.25, help='gradient clipping')
parser.add_argument('--bptt', type=int, default=35, help='sequence length')
parser.add_argument('--tied', action='store_true', help='tie the word embedding and softmax weights')
parser.add_argument('--log-interval', type=int, default=200, metavar='N', help='report interval')
parser.add_argument('--save', type=str, default='model.pt', help='path to save the final model')
parser.add_argument('--dry-run', action='store_true', help='verify the code and the model')
args = parser.parse_args()

torch.manual_seed(1111)
start = time.time()
print(math.exp(1), start)
