import argparse
try:
    import horovod.torch as hvd
    HAS_HOROVOD = True
except ImportError:
    HAS_HOROVOD = False
try:
    from apex import amp
except ImportError:
    amp = None

parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
parser.add_argument('--train_url')
parser.add_argument('--fp16-allreduce', action='store_true', default=False)
parser.add_argument('--batches-per-allreduce', type=int, default=1)
parser.add_argument('--use-adasum', action='store_true', default=False)
args = parser.parse_args()
