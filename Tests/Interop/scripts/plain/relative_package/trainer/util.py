import os


def setup(args):
    os.environ['VERBOSITY'] = args.verbosity
