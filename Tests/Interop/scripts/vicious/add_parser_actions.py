import argparse
first = argparse.ArgumentParser(add_help=False)
first.add_argument('--data_url')
second = argparse.ArgumentParser()
second._add_container_actions(first)
args = second.parse_args()
