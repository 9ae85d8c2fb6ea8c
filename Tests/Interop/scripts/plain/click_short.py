import click


@click.command(context_settings=dict(ignore_unknown_options=True))
@click.option("-d", "--data_url", "data", type=str, help="数据")
@click.option("-t", "--train_url", type=str)
@click.option("--verbose", is_flag=True)
@click.option("--steps", type=click.INT, default=100)
@click.option("--ratio", type=float)
def main(data, train_url, verbose, steps, ratio):
    click.echo(data)


if __name__ == "__main__":
    main()
