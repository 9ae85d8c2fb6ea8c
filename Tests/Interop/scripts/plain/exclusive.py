import argparse

parser = argparse.ArgumentParser()
mode = parser.add_mutually_exclusive_group(required=True)
mode.add_argument('--train', action='store_true')
mode.add_argument('--eval', action='store_true')
precision = parser.add_mutually_exclusive_group()
precision.add_argument('--fp16', dest='precision', action='store_const', const='fp16')
precision.add_argument('--bf16', dest='precision', action='store_const', const='bf16')
precision.add_argument('--fp32', dest='precision', action='store_const', const='fp32', default='fp32')
parser.add_argument('--data_url', required=True)
parser.add_argument('--train_url', required=True)
parser.add_argument('--steps', type=int, default=10000)
parser.add_argument('--warmup-steps', type=int, default=500)

if __name__ == '__main__':
    args = parser.parse_args()
    if args.train:
        print('training for', args.steps)
    else:
        print('evaluating')
