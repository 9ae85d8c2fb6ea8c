import types
argparse = types.SimpleNamespace()


class ArgumentParser:
    def add_argument(self, *names, **keywords):
        pass

    def parse_args(self):
        return None


argparse.ArgumentParser = ArgumentParser
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
args = parser.parse_args()
