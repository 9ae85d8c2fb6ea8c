import argparse
add = argparse.ArgumentParser.add_argument
parser = argparse.ArgumentParser()
add(parser, '--data_url', default='a')
arg = parser.add_argument
arg('--train_url', default='b')
parse = parser.parse_known_args
args, _ = parse()
