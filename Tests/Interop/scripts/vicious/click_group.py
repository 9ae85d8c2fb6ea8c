import click


@click.group()
@click.option('--debug/--no-debug', default=False)
def cli(debug):
    pass


@cli.command()
@click.option('--data_url')
def train(data_url):
    pass


cli()
