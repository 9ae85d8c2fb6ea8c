import argparse
parsers = [argparse.ArgumentParser(), argparse.ArgumentParser()]
parsers[0].add_argument('--zero')
parsers[-1].add_argument('--one')
by_name = {'train': parsers[0]}
by_name['train'].add_argument('--named')
a, b = parsers
a.add_argument('--unpacked')
args = a.parse_args()
