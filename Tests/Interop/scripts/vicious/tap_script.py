from tap import Tap


class Arguments(Tap):
    data_url: str
    lr: float = 0.1


args = Arguments().parse_args()
