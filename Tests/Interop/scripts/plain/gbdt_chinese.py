# -*- coding:utf-8 -*-
import argparse
import pandas as pd

# 定义参数解析器
解析器 = argparse.ArgumentParser(description="梯度提升树训练")
解析器.add_argument("--data_url", type=str, required=True, help="训练数据所在目录，例如“obs://桶/目录/”")
解析器.add_argument("--train_url", type=str, required=True, help="模型输出目录")
解析器.add_argument("--树的数量", type=int, default=100, help="树的数量（越多越慢）")
解析器.add_argument("--学习率", type=float, default=0.1)
参数, 其余 = 解析器.parse_known_args()
print("数据：%s" % 参数.data_url, pd)
