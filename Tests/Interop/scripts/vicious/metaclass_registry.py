import argparse
parser = argparse.ArgumentParser()


class Meta(type):
    def __new__(mcs, name, bases, namespace):
        for key, value in namespace.items():
            if not key.startswith('_'):
                parser.add_argument('--' + key, default=value)
        return super().__new__(mcs, name, bases, namespace)


class Options(metaclass=Meta):
    lr = 0.1
    data_url = ''


args = parser.parse_args()
