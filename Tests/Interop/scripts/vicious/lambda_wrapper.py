import argparse
parser = argparse.ArgumentParser()
add = lambda name, *names, **kw: parser.add_argument('--' + name, *names, **kw)
add('data_url', '-d', type=str)
add('lr', type=float, default=0.1)
args = parser.parse_args()
