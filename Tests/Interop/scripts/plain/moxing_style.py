#!/usr/bin/env python
# -*- coding: utf-8 -*-
import argparse
import os

os.system('pip install easydict')

import moxing.tensorflow as mox
import moxing

def parse_args():
    """命令行参数"""
    parser = argparse.ArgumentParser(description='ModelArts 训练作业')
    # 数据与输出
    parser.add_argument('--data_url', required=True, type=str, help='训练集所在的 OBS 路径')
    parser.add_argument('--train_url', required=True, type=str, help='训练输出的 OBS 路径')
    parser.add_argument('--init_method', default=None, type=str, help='平台自动添加')
    parser.add_argument('--rank', type=int, default=0)
    parser.add_argument('--world_size', type=int, default=1)
    # 超参
    parser.add_argument('--max_epochs', type=int, default=50, help='最大训练轮数')
    parser.add_argument('--base_lr', type=float, default=0.05, help='基础学习率')
    args, unknown_args = parser.parse_known_args()
    if unknown_args:
        print('忽略的参数：{}'.format(unknown_args))
    return args

def main():
    args = parse_args()
    moxing.file.shift('os', 'mox')
    mox.run(data_url=args.data_url)

if __name__ == '__main__':
    main()
