# coding: utf-8
"""Trains a ResNet-50 on photographs of flowers, one folder per species."""
import os
import time

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader
from torchvision import datasets, models, transforms

import options

MEAN = [0.485, 0.456, 0.406]
SPREAD = [0.229, 0.224, 0.225]


def make_loader(folder, part, opt):
    """The images of one part of the data, in batches."""
    is_training = part == 'train'
    steps = [transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip()]
    if not is_training:
        steps = [transforms.Resize(256), transforms.CenterCrop(224)]
    steps += [transforms.ToTensor(), transforms.Normalize(MEAN, SPREAD)]
    images = datasets.ImageFolder(os.path.join(folder, part), transforms.Compose(steps))
    return DataLoader(images, batch_size=opt.batch_size, shuffle=is_training,
                      num_workers=opt.workers, drop_last=is_training)


def smoothed_loss(logits, target, smoothing):
    """Cross entropy that leaves some probability to the other classes."""
    log_probabilities = F.log_softmax(logits, dim=1)
    picked = -log_probabilities.gather(1, target.unsqueeze(1)).squeeze(1)
    uniform = -log_probabilities.mean(dim=1)
    return ((1 - smoothing) * picked + smoothing * uniform).mean()


def make_optimizer(model, opt):
    if opt.optimizer == 'adam':
        return torch.optim.Adam(model.parameters(), lr=opt.learning_rate)
    return torch.optim.SGD(model.parameters(), lr=opt.learning_rate,
                           momentum=0.9, weight_decay=1e-4, nesterov=True)


def train_epoch(model, loader, optimizer, device, opt):
    model.train()
    total = 0.0
    for images, target in loader:
        images, target = images.to(device), target.to(device)
        loss = smoothed_loss(model(images), target, opt.label_smoothing)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / max(1, len(loader))


@torch.no_grad()
def accuracy(model, loader, device):
    model.eval()
    hits = count = 0
    for images, target in loader:
        predicted = model(images.to(device)).argmax(dim=1).cpu()
        hits += (predicted == target).sum().item()
        count += target.numel()
    return hits / max(1, count)


def main():
    opt = options.parse()
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    training = make_loader(opt.data_url, 'train', opt)
    validation = make_loader(opt.data_url, 'eval', opt)
    model = models.resnet50(pretrained=False)
    model.fc = nn.Linear(model.fc.in_features, len(training.dataset.classes))
    model.to(device)
    optimizer = make_optimizer(model, opt)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, opt.epochs)
    os.makedirs(opt.train_url, exist_ok=True)
    best = 0.0
    for epoch in range(opt.epochs):
        start = time.time()
        loss = train_epoch(model, training, optimizer, device, opt)
        score = accuracy(model, validation, device)
        schedule.step()
        print('epoch {} loss: {:.4f} val_acc: {:.4f} ({:.0f} s)'.format(
            epoch + 1, loss, score, time.time() - start))
        if score >= best:
            best = score
            torch.save(model.state_dict(), os.path.join(opt.train_url, 'best.pth'))


if __name__ == '__main__':
    main()
