import datetime
import argparse
import torch
import torchvision


def get_args_parser(add_help=True):
    parser = argparse.ArgumentParser(description="PyTorch Detection Training", add_help=add_help)

    parser.add_argument("--data-path", default="/datasets/coco", type=str, help="dataset path")
    parser.add_argument("--dataset", default="coco", type=str, help="dataset name")
    parser.add_argument("--model", default="maskrcnn_resnet50_fpn", type=str, help="model name")
    parser.add_argument("-b", "--batch-size", default=2, type=int, help="images per gpu")
    parser.add_argument("--lr-steps", default=[16, 22], nargs="+", type=int, help="decrease lr every step-size epochs")
    parser.add_argument("--trainable-backbone-layers", default=None, type=int, help="number of trainable layers")
    parser.add_argument("--sync-bn", dest="sync_bn", help="Use sync batch norm", action="store_true")
    parser.add_argument("--test-only", dest="test_only", help="Only test the model", action="store_true")
    parser.add_argument("--opt", default="sgd", type=str, help="optimizer")
    return parser


def main(args):
    print(datetime.timedelta(seconds=1), torch, torchvision)


if __name__ == "__main__":
    args = get_args_parser().parse_args()
    main(args)
