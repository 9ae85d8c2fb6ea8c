"""Trains a ResNet on flower pictures."""
import argparse
import os

import torch
import torch.nn as nn
from torch.utils.data import DataLoader
from torchvision import datasets, models, transforms

parser = argparse.ArgumentParser(description='PyTorch flower training')
parser.add_argument('--data_url', type=str, required=True, help='where the pictures lie')
parser.add_argument('--train_url', type=str, required=True, help='where the model is written')
parser.add_argument('--epochs', type=int, default=90, help='number of total epochs to run')
parser.add_argument('--batch_size', type=int, default=256, help='mini-batch size')
parser.add_argument('--lr', '--learning-rate', type=float, default=0.1, dest='lr', help='initial learning rate')
parser.add_argument('--momentum', default=0.9, type=float, help='momentum')
parser.add_argument('--weight_decay', '--wd', default=1e-4, type=float, help='weight decay')
parser.add_argument('--pretrained', action='store_true', help='use pre-trained model')


def build(args):
    model = models.resnet50(pretrained=args.pretrained)
    model.fc = nn.Linear(2048, 5)
    return model


def main():
    args, unknown = parser.parse_known_args()
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    data = datasets.ImageFolder(args.data_url, transforms.ToTensor())
    loader = DataLoader(data, batch_size=args.batch_size, shuffle=True)
    model = build(args).to(device)
    optimizer = torch.optim.SGD(model.parameters(), args.lr, momentum=args.momentum)
    for epoch in range(args.epochs):
        for images, labels in loader:
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(images.to(device)), labels.to(device))
            loss.backward()
            optimizer.step()
    torch.save(model.state_dict(), os.path.join(args.train_url, 'model.pth'))


if __name__ == '__main__':
    main()
