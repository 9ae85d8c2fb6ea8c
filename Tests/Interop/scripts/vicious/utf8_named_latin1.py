# -*- coding: latin-1 -*-
import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', default='数据')
args = parser.parse_args()
