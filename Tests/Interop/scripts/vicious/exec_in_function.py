import argparse


def extend(p):
    code = compile("p.add_argument('--compiled')", 'x', 'exec')
    exec(code, {'p': p})


parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
extend(parser)
args = parser.parse_args()
