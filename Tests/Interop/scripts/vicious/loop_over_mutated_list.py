import argparse
names = ['--data_url']
names.append('--train_url')
names += ['--lr']
names.extend(('--momentum',))
names.remove('--lr')
parser = argparse.ArgumentParser()
for name in names:
    parser.add_argument(name)
args = parser.parse_args()
