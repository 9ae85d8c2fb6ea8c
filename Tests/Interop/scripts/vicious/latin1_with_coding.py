# -*- coding: latin-1 -*-
import argparse
parser = argparse.ArgumentParser(description='Prénom')
parser.add_argument('--data_url', help='données')
parser.add_argument('--prénom', default='é')
args = parser.parse_args()
