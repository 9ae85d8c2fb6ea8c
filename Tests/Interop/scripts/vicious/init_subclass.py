import argparse
parser = argparse.ArgumentParser()


class Plugin:
    def __init_subclass__(cls, **keywords):
        parser.add_argument('--' + cls.__name__.lower())


class First(Plugin):
    pass


parser.add_argument('--data_url')
args = parser.parse_args()
