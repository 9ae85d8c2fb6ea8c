import argparse
parser = argparse.ArgumentParser(fromfile_prefix_chars='@', exit_on_error=False)
parser.add_argument('--data_url')
args = parser.parse_args()
