import argparse
import numpy as np

parser = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter)
parser.add_argument("--data-train", type=str, default='', help="training data json")
parser.add_argument("--data-val", type=str, default='', help="validation data json")
parser.add_argument("--n_class", type=int, default=527, help="number of classes")
parser.add_argument("--fstride", type=int, default=10, help="soft split freq stride, overlap=patch_size-stride")
parser.add_argument('--lr', '--learning-rate', default=0.001, type=float, metavar='LR', help='initial learning rate')
parser.add_argument("--lrscheduler_step", default=1, type=int, help="which step to reduce the learning rate")
parser.add_argument('--wa', help='if weight averaging', type=str, default='False')
parser.add_argument('--bal', type=str, default=None, help='use balanced sampling',
                    choices=['none', 'bal', None])
parser.add_argument('--freqm', help='frequency mask max length', type=int, default=0)
args = parser.parse_args()
np.random.seed(0)
