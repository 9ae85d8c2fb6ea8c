import argparse
original = argparse.ArgumentParser.add_argument


def patched(self, *names, **keywords):
    keywords.setdefault('default', 'patched')
    return original(self, *(name.replace('_', '-') for name in names), **keywords)


argparse.ArgumentParser.add_argument = patched
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
args = parser.parse_args()
