# coding: utf-8
import argparse

parser = argparse.ArgumentParser(description="由记事本保存")
parser.add_argument("--data_url",
                    type=str,
                    default="obs://bucket/data/",
                    help="数据路径")
parser.add_argument("--train_url", type=str, default="obs://bucket/out/")
parser.add_argument("--num_gpus", type=int, default=1)
parser.add_argument("--max_steps", type=int, default=1000)
args, unparsed = parser.parse_known_args()
print("参数：", args)
