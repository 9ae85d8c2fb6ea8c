# coding=utf-8
from __future__ import absolute_import, division, print_function

import argparse
import random

import numpy as np
import torch
from transformers import BertConfig, BertForSequenceClassification

MODEL_CLASSES = {'bert': (BertConfig, BertForSequenceClassification)}


def set_seed(args):
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)


def main():
    parser = argparse.ArgumentParser()

    ## Required parameters
    parser.add_argument("--data_dir", default=None, type=str, required=True,
                        help="The input data dir. Should contain the .tsv files (or other data files) for the task.")
    parser.add_argument("--model_name_or_path", default=None, type=str, required=True, help="Path to the model")
    parser.add_argument("--output_dir", default=None, type=str, required=True, help="Where it is written.")

    ## Other parameters
    parser.add_argument("--max_seq_length", default=128, type=int,
                        help="The maximum total input sequence length after tokenization.")
    parser.add_argument("--do_train", action='store_true', help="Whether to run training.")
    parser.add_argument("--per_gpu_train_batch_size", default=8, type=int, help="Batch size per GPU/CPU.")
    parser.add_argument('--gradient_accumulation_steps', type=int, default=1, help="Number of updates steps.")
    parser.add_argument("--learning_rate", default=5e-5, type=float, help="The initial learning rate for Adam.")
    parser.add_argument("--adam_epsilon", default=1e-8, type=float, help="Epsilon for Adam optimizer.")
    parser.add_argument("--max_grad_norm", default=1.0, type=float, help="Max gradient norm.")
    parser.add_argument('--fp16_opt_level', type=str, default='O1', help="['O0', 'O1', 'O2', and 'O3']")
    parser.add_argument('--seed', type=int, default=42, help="random seed for initialization")
    args = parser.parse_args()
    set_seed(args)


if __name__ == "__main__":
    main()
