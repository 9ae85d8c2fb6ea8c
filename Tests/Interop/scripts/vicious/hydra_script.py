import hydra
from omegaconf import DictConfig


@hydra.main(config_path='conf', config_name='config')
def train(cfg: DictConfig) -> None:
    print(cfg.lr)


if __name__ == '__main__':
    train()
