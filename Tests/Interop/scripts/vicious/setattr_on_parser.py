import argparse


class Holder:
    pass


holder = Holder()
setattr(holder, 'parser', argparse.ArgumentParser())
holder.parser.add_argument('--data_url')
vars(holder)['parser'].add_argument('--train_url')
holder.__dict__['parser'].add_argument('--more')
args = holder.parser.parse_args()
