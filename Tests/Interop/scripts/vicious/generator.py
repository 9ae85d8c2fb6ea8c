import argparse


def names():
    yield '--data_url'
    yield '--train_url'
    for index in range(2):
        yield '--n%d' % index


parser = argparse.ArgumentParser()
for name in names():
    parser.add_argument(name)
args = parser.parse_args()
