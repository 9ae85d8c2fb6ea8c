import typer
app = typer.Typer()


@app.command()
def train(data_url: str, lr: float = typer.Option(0.1, help='rate')):
    print(data_url)


if __name__ == '__main__':
    app()
