import click
import torch


@click.command()
@click.option('--data-url', required=True, help='Where the data lie.')
@click.option('--train-url', required=True, help='Where the model goes.')
@click.option('--lr', default=0.01, help='Learning rate.')
@click.option('--epochs', '-e', type=int, default=10)
@click.option('--optimizer', type=click.Choice(['sgd', 'adam']), default='adam')
@click.option('--amp/--no-amp', default=True, help='Mixed precision.')
def train(data_url, train_url, lr, epochs, optimizer, amp):
    """Trains."""
    torch.manual_seed(0)


if __name__ == '__main__':
    train()
