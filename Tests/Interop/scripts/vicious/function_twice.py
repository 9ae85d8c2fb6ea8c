import argparse


def add(parser, prefix):
    parser.add_argument('--' + prefix + '-lr', type=float, default=0.1)
    parser.add_argument('--%s-decay' % prefix, type=float, default=0.0)


parser = argparse.ArgumentParser()
add(parser, 'generator')
add(parser, prefix='discriminator')
args = parser.parse_args()
