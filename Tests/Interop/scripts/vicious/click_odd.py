import click
COMMON = [click.option('--data_url'), click.option('--train_url')]


def common(function):
    for option in reversed(COMMON):
        function = option(function)
    return function


@click.command()
@common
@click.option('--lr', type=float)
@click.option('--sizes', multiple=True, default=[1, 2])
@click.argument('name')
def main(**keywords):
    pass


main()
