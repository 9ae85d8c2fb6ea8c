import argparse
import yaml

parser = argparse.ArgumentParser(description='fine tuning')
parser.add_argument('-c', '--config', default='', type=str, metavar='FILE', help='YAML config file')
parser.add_argument('--data_url', type=str, default='')
parser.add_argument('--epochs', type=int, default=300, metavar='N', help='number of epochs (default: 300)')
parser.add_argument('--sched', default='cosine', type=str, metavar='SCHEDULER', help='LR scheduler (default: "cosine")')
parser.add_argument('--lr-noise', type=float, nargs='+', default=None, metavar='pct, pct', help='noise on/off')
parser.add_argument('--scale', type=float, nargs='+', default=[0.08, 1.0], metavar='PCT', help='Random resize scale')
parser.add_argument('--ratio', type=float, nargs='+', default=[3. / 4., 4. / 3.], metavar='RATIO', help='aspect ratio')
parser.add_argument('--mean', type=float, nargs='+', default=None, metavar='MEAN', help='mean pixel value')


def _parse_args():
    args = parser.parse_args()
    text = yaml.safe_dump(args.__dict__, default_flow_style=False)
    return args, text


def main():
    args, args_text = _parse_args()
    print(args_text)


if __name__ == '__main__':
    main()
