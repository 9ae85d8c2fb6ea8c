import argparse
parser = argparse.ArgumentParser()
adders = [lambda: parser.add_argument('--n%d' % i) for i in range(3)]
adders[0]()


def show(default=[]):
    default.append(len(default))
    return list(default)


parser.add_argument('--first', default=show())
parser.add_argument('--second', default=show())
args = parser.parse_args()
