import argparse

args = None


def parse():
    global args
    parser = argparse.ArgumentParser()
    add = parser.add_argument
    add('--data_url', default='in')
    add('--train_url', default='out')
    add('--lr', type=float, default=1e-2)
    add('--steps', type=int, default=1000)
    add('--amp', action='store_true')
    args = parser.parse_args()


parse()
print(args.lr)
