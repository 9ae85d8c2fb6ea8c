import argparse
import settings
settings.RATE = 0.9
import reader
parser = argparse.ArgumentParser()
parser.add_argument('--rate', type=float, default=settings.RATE)
parser.add_argument('--seen', type=float, default=reader.SEEN)
args = parser.parse_args()
