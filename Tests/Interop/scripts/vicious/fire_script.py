import fire


def train(data_url, train_url, lr=0.1):
    print(data_url)


if __name__ == '__main__':
    fire.Fire(train)
