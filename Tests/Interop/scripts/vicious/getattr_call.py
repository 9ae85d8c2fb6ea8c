import argparse
parser = argparse.ArgumentParser()
getattr(parser, 'add_argument')('--data_url')
getattr(parser, 'add_' + 'argument')('--train_url')
parser.__getattribute__('add_argument')('--odd')
args = getattr(parser, 'parse_args')()
