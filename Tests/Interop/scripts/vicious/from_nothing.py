import argparse
from  import Path
parser = argparse.ArgumentParser()
parser.parse_args()
