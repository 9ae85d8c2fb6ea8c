import argparse
parser = argparse.ArgumentParser()
for name in ('data_url', 'train_url', 'lr'):
    parser.add_argument('--' + name, type=str, default='')
args = parser.parse_args()
