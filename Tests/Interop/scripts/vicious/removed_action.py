import argparse
parser = argparse.ArgumentParser()
gone = parser.add_argument('--gone')
parser.add_argument('--stays')
parser._remove_action(gone)
del parser._option_string_actions['--gone']
args = parser.parse_args()
