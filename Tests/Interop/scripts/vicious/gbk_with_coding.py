# coding: gbk
import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', help='数据')
args = parser.parse_args()
