import argparse
unused = argparse.ArgumentParser()
unused.add_argument('--unused')
used = argparse.ArgumentParser()
used.add_argument('--used')
args = used.parse_args()
